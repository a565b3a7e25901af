using Send.Hosting;
using Send.Inspections;

return await SendHost.Run(args, settings => InspectionsService.Build(settings));
