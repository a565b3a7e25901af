using System.Text.Json;
using Send.Attendance;
using Send.Attendance.Formats;
using Send.Cli.Imports.Sendings;
using Send.Inspections.Profiles;
using Send.Observations.Profiles;
using Send.Observations.Profiles.Checks;

namespace Send.Cli.Imports;

/// <summary>Finds the profile of a file by its header.</summary>
internal static class Recogniser
{
    private const int LargestProfile = 1024 * 1024;
    private const string OwnProfile = "Give your own with --profile FILE.";
    private static readonly JsonSerializerOptions Inspections = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

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
        var name = Path.GetFileName(path);
        using var json = Open(path, name);
        var profile = Parse(json, name);
        if (Profiles().Any(p => p.ProfileId == profile.Id))
            throw new ProfileException("reserved-id", $"Profile {name}: the id {Quote.Of(profile.Id)} is that of a built-in profile, whose figures yours would replace. Choose another.");
        var service = ServiceOf(profile, name);
        ProfileJson.Check(profile, name, service.Measures);
        return new(service, profile, null);
    }

    private static IEnumerable<Recognised> Profiles() =>
    [
        .. DomainService.All.SelectMany(s => s.Profiles().Select(p => new Recognised(s, p, null))),
        .. InspectionProfileCatalogue.All.Select(p => new Recognised(DomainService.All.Single(s => s.AppId == Send.Inspections.InspectionsService.AppId), null, p)),
        .. RecordFiles(),
    ];

    private static IEnumerable<Recognised> RecordFiles() =>
        from file in AttendanceFormats.Registers.Select(f => (Format: f, AttendanceService.AppId)).Concat(RecordSending.All.Select(s => (s.Format, s.AppId)))
        select new Recognised(DomainService.All.Single(s => s.AppId == file.AppId), null, null, file.Format);

    private static FileStream Open(string path, string name)
    {
        try
        {
            var file = File.OpenRead(path);
            if (file.Length <= LargestProfile)
                return file;
            file.Dispose();
            throw new ProfileException("bad-profile", $"Profile {name} has more than 1 MB. A profile is a small JSON file; the files to import are named without --profile.");
        }
        catch (UnauthorizedAccessException e) when (File.Exists(path))
        {
            throw new ProfileException("no-permission", $"Profile {name} may not be read: its permissions do not let you.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProfileException("no-file", $"Profile {name} cannot be opened: {e.Message}", e);
        }
    }

    private static Profile Parse(FileStream json, string name)
    {
        try
        {
            return ProfileJson.Parse(json, name);
        }
        catch (ProfileException e) when (IsOfInspections(json))
        {
            throw new ProfileException("profile-of-inspections", $"Profile {name} is of a list of inspections. Those are known by their headers: leave --profile out.", e);
        }
    }

    private static bool IsOfInspections(FileStream json)
    {
        json.Position = 0;
        try
        {
            return JsonSerializer.Deserialize<InspectionProfile>(json, Inspections) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static DomainService ServiceOf(Profile profile, string name)
    {
        var ids = profile.Measures.Select(m => m.Measure).ToList();
        var known = DomainService.All.SelectMany(s => s.Measures.All).ToList();
        if (ids.FindIndex(id => known.TrueForAll(m => m.Id != id)) is >= 0 and var index)
            throw new ProfileException("bad-profile", $"Profile {name}: {MeasureCheck.Unknown(ids[index], $"measures[{index}]", known)}.");
        var services = DomainService.All.Where(s => ids.Exists(id => s.Measures.Find(id) is not null)).ToList();
        return services is [_, _, ..]
            ? throw new ProfileException("mixed-measures", $"Profile {name} has measures of {string.Join(" and ", services.Select(s => s.AppId))}. A profile's measures belong to one service: write one profile for each.")
            : services.FirstOrDefault() ?? DomainService.All[0];
    }

    private static ProfileException Unknown(CsvFile file, List<Recognised> known)
    {
        var nearest = known.MaxBy(p => p.Columns().Count(c => file.Nearly(c) is not null) / (double)p.Columns().Count)!;
        return nearest.Columns().Any(c => file.Nearly(c) is not null)
            ? new("unknown-header", $"{file.Name}: no profile knows this header. {nearest.ProfileId} is nearest, but needs the column {file.Missing(nearest.Columns().Where(c => file.Find(c) is null))}. {Advice(nearest)}")
            : new("unknown-header", $"{file.Name}: no profile knows this header, which begins {Quote.All(file.Header.Take(4))}. {OwnProfile}");
    }

    /// <summary>A profile reads figures, and none would make records of a file.</summary>
    private static string Advice(Recognised nearest) => nearest.Records is null ? OwnProfile : "Add the column; its cells may be empty where there is nothing to say.";
}
