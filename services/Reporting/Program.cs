using Send.Reporting;

await ReportingService.Build(args).RunAsync();
