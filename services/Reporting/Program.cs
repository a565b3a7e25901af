using Send.Hosting;
using Send.Reporting;

return await SendHost.Run(() => ReportingService.Build(args));
