using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Send.Measures;
using Send.Observations.Profiles.Checks;

namespace Send.Observations.Profiles;

/// <summary>Reads profiles. A word that no profile knows is an error, for it is likely a slip of the pen.</summary>
public static class ProfileJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonDocumentOptions DocumentOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="ProfileException">The file is no profile, or speaks of what there is not.</exception>
    public static Profile Read(Stream json, string name, MeasureCatalogue measures)
    {
        var profile = Parse(json, name);
        Check(profile, name, measures);
        return profile;
    }

    /// <summary>The profile as it is written, of whichever service its measures are.</summary>
    /// <exception cref="ProfileException">The file is no profile.</exception>
    public static Profile Parse(Stream json, string name)
    {
        using var document = Document(json, name);
        var problem = ShapeCheck.Problem(document.RootElement, Options.GetTypeInfo(typeof(Profile)), "");
        try
        {
            var profile = document.Deserialize<Profile>(Options);
            return problem is null ? profile! : throw Wrong(name, problem);
        }
        catch (JsonException e)
        {
            throw Wrong(name, problem ?? $"{Place(e)} cannot be read", e);
        }
    }

    /// <exception cref="ProfileException">The profile contradicts itself, or speaks of what there is not.</exception>
    public static void Check(Profile profile, string name, MeasureCatalogue measures)
    {
        var problem = ProfileCheck.Problems(profile)
            .Concat(profile.Measures.SelectMany((rule, index) => MeasureCheck.Problems(rule, $"measures[{index}]", measures)))
            .FirstOrDefault();
        if (problem is not null)
            throw Wrong(name, problem);
    }

    private static JsonDocument Document(Stream json, string name)
    {
        try
        {
            return JsonDocument.Parse(json, DocumentOptions);
        }
        catch (JsonException e)
        {
            throw new ProfileException(
                "bad-profile", $"Profile {name}, line {e.LineNumber + 1}, character {e.BytePositionInLine + 1}: what stands here is no JSON. A profile is a JSON file; the files to import are named without --profile.", e);
        }
    }

    private static string Place(JsonException e) => e.Path?.TrimStart('$', '.') is { Length: > 0 } path ? Quote.Plain(path) : "the whole";

    private static ProfileException Wrong(string name, string what, Exception? cause = null) => new("bad-profile", $"Profile {name}: {what}.", cause);
}
