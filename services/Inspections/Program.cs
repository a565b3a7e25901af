using Send.Hosting;
using Send.Inspections;

return await SendHost.Run(() => InspectionsService.Build(args));
