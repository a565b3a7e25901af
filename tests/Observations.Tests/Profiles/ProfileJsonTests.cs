using System.Text;
using System.Text.Json.Nodes;
using Send.HealthAccess;
using Send.Measures;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Observations.Tests.Profiles;

public sealed class ProfileJsonTests
{
    private const string Good = """
        {
          "id": "own",
          "source": { "title": "Our own", "publisher": "A council", "release": "1", "licence": "OGL", "uri": "" },
          "place": { "kind": "icb", "columns": ["board"] },
          "period": { "column": "month", "form": "month" },
          "symbols": { "c": { "kind": "suppressed", "reason": "Too few." } },
          "ignore": [ { "when": { "level": ["National"] }, "because": "totals" } ],
          "measures": [ { "measure": "waiting-list", "value": "waiting" } ]
        }
        """;

    [Fact]
    public void A_good_profile_is_read() => Assert.Equal("waiting", Read(Good).Measures[0].Value);

    [Theory]
    [InlineData("sen", """{ "always": "Z" }""", "sen.always is 'Z'; write N, K, E or nothing")]
    [InlineData("sen", """{ "column": "sen", "values": { "EHCP": "EHC" } }""", "sen.values.EHCP is 'EHC'")]
    [InlineData("phase", """{ "always": "zzz" }""", "phase.always is 'zzz'; write total, primary")]
    [InlineData("phase", "{}", "phase says nothing; give column and values, or always")]
    [InlineData("phase", """{ "column": "phase" }""", "a column without values")]
    [InlineData("phase", """{ "column": "phase", "values": {} }""", "a column without values")]
    [InlineData("phase", """{ "column": "phase", "values": { "P": null } }""", "phase.values.P is null; write text")]
    [InlineData("phase", """{ "column": "phase", "values": { "P": "primary" }, "always": "total" }""", "both column and always")]
    [InlineData("period", """{ "column": "y", "form": "academic-year", "terms": { "column": "t", "values": { "A": "atumn" } } }""", "'atumn'; write autumn, spring, summer or year")]
    [InlineData("period", """{ "column": "m", "form": "month", "terms": { "always": "autumn" } }""", "a month has no term")]
    [InlineData("period", """{ "column": "m", "form": "week" }""", "period.form is 'week'; write academic-year or month or year-to")]
    [InlineData("period", """{ "column": "m" }""", "period lacks 'form'")]
    [InlineData("place", """{ "kind": 2, "columns": ["board"] }""", "place.kind is 2; write area or icb or sub-icb")]
    [InlineData("place", """{ "kind": "icb", "columns": [] }""", "place.columns is empty")]
    [InlineData("place", """{ "kind": "icb", "columns": [null] }""", "place.columns[0] is null")]
    [InlineData("place", """{ "kind": "icb", "columns": ["board"], "nams": {} }""", "place does not know the word 'nams'. Is 'names' meant? It knows kind, columns, names")]
    [InlineData("place", "null", "place is null; write { } with kind, columns")]
    [InlineData("source", "{}", "source lacks 'title', 'publisher'")]
    [InlineData("symbols", """{ "c": null }""", "symbols.c is null; write { } with kind, reason")]
    [InlineData("symbols", """{ "c": { "kind": "3", "reason": "" } }""", "'3', which is no kind; write suppressed")]
    [InlineData("ignore", "[null]", "ignore[0] is null")]
    [InlineData("ignore", """[ { "when": {}, "because": "all" } ]""", "would leave every row out")]
    [InlineData("ignore", """[ { "when": { "level": [] }, "because": "none" } ]""", "'level' has no values")]
    [InlineData("id", "null", "id is null; write text in quotation marks")]
    [InlineData("id", "\" \"", "id is empty")]
    [InlineData("measures", "[]", "measures is empty")]
    [InlineData("measures", "[null]", "measures[0] is null; write { } with measure")]
    [InlineData("measures", """[ { "measure": "waiting-lst", "value": "v" } ]""", "'waiting-lst' is no measure; is 'waiting-list' meant?")]
    [InlineData("measures", """[ { "measure": "waiting-list", "numerator": "n", "denominator": "d" } ]""", "is no rate; give the column of its value")]
    [InlineData("measures", """[ { "measure": "waiting-over-52-weeks", "numerator": "n" } ]""", "has no value")]
    [InlineData("measures", """[ { "measure": "waiting-over-52-weeks", "bands": { "column": "b", "value": "v" } } ]""", "measures[0].bands lacks 'numerator', 'denominator'")]
    [InlineData("measures", """[ { "measure": "waiting-over-52-weeks", "bands": { "column": "b", "value": "v", "numerator": [], "denominator": ["1"] } } ]""", "measures[0].bands.numerator is empty")]
    [InlineData("measures", """[ { "measure": "waiting-list", "value": "v", "when": { "band": [] } } ]""", "'band' has no values")]
    [InlineData("periodsInOrder", "\"yes\"", "periodsInOrder is 'yes'; write true or false")]
    public void A_profile_that_cannot_be_meant_is_refused_in_its_own_words(string word, string value, string message)
    {
        var profile = JsonNode.Parse(Good)!.AsObject();
        profile[word] = JsonNode.Parse(value);
        var refused = Assert.Throws<ProfileException>(() => Read(profile.ToJsonString()));
        Assert.Equal("bad-profile", refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".NET", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "the profile is null")]
    [InlineData("[]", "the profile is a list; write { } with id, source, place, period, measures")]
    [InlineData("""{ "id": "a", "id": "b" }""", "says 'id' twice")]
    [InlineData("{\n  \"id\": oops\n}", "line 2, character 9: what stands here is no JSON")]
    [InlineData("la,year,value\n1,2,3\n", "line 1, character 1: what stands here is no JSON")]
    [InlineData("", "what stands here is no JSON")]
    public void A_file_that_is_no_profile_is_refused(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ProfileException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static Profile Read(string json) =>
        ProfileJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "own.json", MeasureCatalogue.In(HealthAccessService.Assembly));
}
