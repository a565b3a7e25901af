using Send.Inspections.Profiles;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>Finds the profile of a file by its header.</summary>
internal static class Recogniser
{
    /// <exception cref="ProfileException">No profile knows the header, or several do.</exception>
    public static Recognised Recognise(CsvFile file)
    {
        var known = Profiles().ToList();
        var matching = known.Where(p => p.Columns().All(c => file.Find(c) is not null)).ToList();
        return matching switch
        {
            [var one] => one,
            [] => throw Unknown(file, known),
            _ => throw new ProfileException("ambiguous-header", $"{file.Name} fits several profiles: {string.Join(", ", matching.Select(m => m.ProfileId))}. Say which with --profile FILE."),
        };
    }

    /// <summary>A profile that a user wrote, for the service that has all its measures.</summary>
    /// <exception cref="ProfileException">The file is no profile of any service.</exception>
    public static Recognised Read(string path)
    {
        ProfileException? first = null;
        foreach (var service in DomainService.All)
        {
            try
            {
                using var json = File.OpenRead(path);
                return new(service, ProfileJson.Read(json, Path.GetFileName(path), service.Measures), null);
            }
            catch (ProfileException e)
            {
                first = first is null || e.InnerException is not null ? e : first;
            }
        }
        throw new ProfileException(first!.Code, $"{first.Message} A profile's measures belong to one service; 'send measures' lists them.", first);
    }

    private static IEnumerable<Recognised> Profiles() =>
    [
        .. DomainService.All.SelectMany(s => s.Profiles().Select(p => new Recognised(s, p, null))),
        .. InspectionProfileCatalogue.All.Select(p => new Recognised(DomainService.All.Single(s => s.AppId == Send.Inspections.InspectionsService.AppId), null, p)),
    ];

    private static ProfileException Unknown(CsvFile file, List<Recognised> known)
    {
        var nearest = known.MaxBy(p => p.Columns().Count(c => file.Find(c) is not null) / (double)p.Columns().Count)!;
        var missing = nearest.Columns().Where(c => file.Find(c) is null).ToList();
        return missing.Count < nearest.Columns().Count
            ? new("unknown-header", $"{file.Name}: no profile knows this header. {nearest.ProfileId} is nearest, but needs the column {string.Join(", ", missing.Select(m => $"'{m}'"))}. Give your own with --profile FILE.")
            : new("unknown-header", $"{file.Name}: no profile knows this header, which begins {string.Join(", ", file.Header.Take(4).Select(h => $"'{h}'"))}. Give your own with --profile FILE.");
    }
}
