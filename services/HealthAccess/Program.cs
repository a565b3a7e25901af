using Send.HealthAccess;
using Send.Hosting;

return await SendHost.Run(() => HealthAccessService.Build(args));
