using System.Net;
using Xunit;

namespace Send.Hosting.Tests.Requests;

public sealed class BodyCheckTests
{
    [Theory]
    [InlineData("""{"pageSize":3,"colours":["COLOUR_RED"],"parts":[{}],"named":{"a":{"count":"7"}},"keptAt":"2026-11-28T00:00:00Z","acceptedBy":"a","share":"NaN"}""")]
    [InlineData("""{"page_size":3,"kept_at":"2026-11-28T00:00:00Z","accepted_by":"a","colours":[1],"share":0.5,"count":7}""")]
    [InlineData("""{"refusedFor":null,"acceptedBy":"a"}""")]
    [InlineData("{}")]
    public async Task What_the_contract_has_is_taken_by_both_its_names(string json)
    {
        var (status, said) = await Asked.Put(json, "?again=true");
        Assert.Equal((HttpStatusCode.OK, "301"), (status, said.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("""{"pageSise":3}""", "thing.pageSise", "pageSize is near it.")]
    [InlineData("""{"area":"301"}""", "thing.area", "areaCode is near it.")]
    [InlineData("""{"parts":[{},{"Page_Size":3}]}""", "thing.parts[1].Page_Size", "pageSize is near it.")]
    [InlineData("""{"named":{"a":{"shere":1}}}""", "thing.named[*].shere", "share is near it.")]
    [InlineData("""{"refusedFor":{"acceptd_by":"a"}}""", "thing.refused_for.acceptd_by", "acceptedBy is near it.")]
    [InlineData("""{"xyz":3}""", "thing.xyz", "There are areaCode, pageSize, colours, parts, named, keptAt, acceptedBy, refusedFor, share, count.")]
    [InlineData("""{"9434765919":3}""", "thing.*", "There are areaCode, pageSize, colours, parts, named, keptAt, acceptedBy, refusedFor, share, count.")]
    public async Task A_field_that_is_none_is_refused_with_the_name_that_would_be_right(string json, string field, string right) =>
        Assert.Equal(("unknown-field", field, $"{field} is no field of the request. {right}"), Asked.Refusal(await Asked.Put(json)));

    [Fact]
    public async Task A_value_that_is_none_is_refused_with_those_that_there_are() => Assert.Equal(
        ("unknown-value", "thing.colours[1]", "thing.colours[1] is none of Colour. Give COLOUR_UNSPECIFIED, COLOUR_RED."),
        Asked.Refusal(await Asked.Put("""{"colours":["COLOUR_RED","9434765919"]}""")));

    [Theory]
    [InlineData("""{"pageSize":"3"}""", "thing.page_size", "a whole number")]
    [InlineData("""{"pageSize":3.5}""", "thing.page_size", "a whole number")]
    [InlineData("""{"areaCode":301}""", "thing.area_code", "a string")]
    [InlineData("""{"colours":"COLOUR_RED"}""", "thing.colours", "an array")]
    [InlineData("""{"colours":[true]}""", "thing.colours[0]", "a string that names the value")]
    [InlineData("""{"refusedFor":"a"}""", "thing.refused_for", "an object")]
    [InlineData("""{"named":[]}""", "thing.named", "an object of values by their keys")]
    [InlineData("""{"count":"9434765919x"}""", "thing.count", "a whole number")]
    [InlineData("""[]""", "thing", "an object")]
    [InlineData("null", "thing", "an object")]
    public async Task A_value_of_another_type_is_refused_with_the_type_that_would_be_right(string json, string field, string right) =>
        Assert.Equal(("wrong-type", field, $"{field} is of another type. Give {right}."), Asked.Refusal(await Asked.Put(json)));

    [Fact]
    public async Task Two_that_exclude_each_other_are_refused() => Assert.Equal(
        ("more-than-one-of", "thing.decision", "acceptedBy and refusedFor exclude each other. Give one of them."),
        Asked.Refusal(await Asked.Put("""{"acceptedBy":"a","refused_for":{}}""")));

    [Theory]
    [InlineData("{\"areaCode\":\n \"9434765919\n", "The body is no JSON from line 2, byte 13.")]
    [InlineData("", "The body is empty. Send an object of JSON, which may be {}.")]
    [InlineData("""{"areaCode":"\ud800"}""", "A text of the body holds half a character, which no Unicode has.")]
    [InlineData("""{"areaCode":"301","\ud800":1}""", "A text of the body holds half a character, which no Unicode has.")]
    public async Task What_is_no_JSON_is_refused_with_the_place(string json, string message) =>
        Assert.Equal(("not-json", "body", message), Asked.Refusal(await Asked.Put(json)));

    [Fact]
    public async Task A_body_that_is_not_said_to_be_JSON_is_refused() => Assert.Equal("not-json", Asked.Refusal(await Asked.Put("{}", contentType: "text/plain")).Code);

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        var (_, said) = await Asked.Put("""{"pageSise":3,"areaCode":301}""", "?agin=true");
        var fields = said.GetProperty("details")[1].GetProperty("fieldViolations").EnumerateArray().Select(v => v.GetProperty("field").GetString());
        Assert.Equal(["agin", "thing.pageSise", "thing.area_code"], fields);
    }
}
