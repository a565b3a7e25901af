using Send.Hosting;
using Send.Reporting;

return await SendHost.Run(args, settings => ReportingService.Build(settings));
