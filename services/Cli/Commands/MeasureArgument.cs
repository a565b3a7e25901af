namespace Send.Cli.Commands;

/// <summary>Measures as a person names them, each with the service that has it.</summary>
internal static class MeasureArgument
{
    /// <summary>Which services to ask, and for which of their measures; no measure named means all of all.</summary>
    /// <exception cref="UsageException">A measure that is none.</exception>
    public static IReadOnlyList<(DomainService Service, IReadOnlyList<string> Ids)> Resolve(string[] ids)
    {
        if (ids.FirstOrDefault(id => DomainService.All.All(s => s.Measures.Find(id) is null)) is { } unknown)
            throw new UsageException($"'{unknown}' is no measure. 'send measures' lists them.");
        return
        [
            .. from service in DomainService.All
               let own = ids.Where(id => service.Measures.Find(id) is not null).ToList()
               where ids.Length == 0 || own.Count > 0
               select (service, (IReadOnlyList<string>)own),
        ];
    }
}
