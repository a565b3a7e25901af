using Send.Inspections;

await InspectionsService.Build(args).RunAsync();
