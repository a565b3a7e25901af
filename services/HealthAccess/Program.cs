using Send.HealthAccess;
using Send.Hosting;

return await SendHost.Run(args, settings => HealthAccessService.Build(settings));
