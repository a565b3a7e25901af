using Send.HealthAccess;

await HealthAccessService.Build(args).RunAsync();
