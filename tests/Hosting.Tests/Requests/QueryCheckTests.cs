using System.Net;
using Xunit;

namespace Send.Hosting.Tests.Requests;

public sealed class QueryCheckTests
{
    [Theory]
    [InlineData("?pageSize=3&colour=COLOUR_RED&ids=a&ids=b&like.page_size=4")]
    [InlineData("?page_size=3&colour=1&like.refusedFor.area_code=a")]
    public async Task What_the_contract_has_is_taken_by_both_its_names(string query) => Assert.Equal(HttpStatusCode.OK, (await Asked.Get(query)).Status);

    [Theory]
    [InlineData("?colur=COLOUR_RED", "unknown-field", "colur", "colur is no field of the request. colour is near it.")]
    [InlineData("?like.share_=1&like.pagesise=3", "unknown-field", "like.share_", "like.share_ is no field of the request. share is near it.")]
    [InlineData("?colour.red=1", "unknown-field", "colour.red", "colour.red is no field of the request. What stands before it has no fields.")]
    [InlineData("?area_code=302", "unknown-field", "area_code", "area_code is no field of the request. It stands in the path.")]
    [InlineData("?9434765919=1", "unknown-field", "*", "* is no field of the request. There are areaCode, pageSize, colour, like, ids.")]
    [InlineData("?colour=9434765919x", "unknown-value", "colour", "colour is none of Colour. Give COLOUR_UNSPECIFIED, COLOUR_RED.")]
    [InlineData("?colour=7", "unknown-value", "colour", "colour is none of Colour. Give COLOUR_UNSPECIFIED, COLOUR_RED.")]
    [InlineData("?page_size=abc", "wrong-type", "page_size", "page_size is of another type. Give a whole number.")]
    [InlineData("?page_size=1&page_size=2", "wrong-type", "page_size", "page_size is of another type. Give one value.")]
    [InlineData("?like=a", "wrong-type", "like", "like is of another type. Give one of its fields, such as like.area_code.")]
    [InlineData("?like.acceptedBy=a&like.refused_for.share=1", "more-than-one-of", "like.decision", "acceptedBy and refusedFor exclude each other. Give one of them.")]
    public async Task What_it_has_not_is_refused_with_what_would_be_right(string query, string code, string field, string message) =>
        Assert.Equal((code, field, message), Asked.Refusal(await Asked.Get(query)));

    [Theory]
    [InlineData("?thing.page_size=3", "thing.page_size", "thing.page_size is no field of the request. It stands in the body.")]
    [InlineData("?agan=true", "agan", "agan is no field of the request. again is near it.")]
    public async Task Beside_a_body_there_may_be_what_is_not_in_it(string query, string field, string message) =>
        Assert.Equal(("unknown-field", field, message), Asked.Refusal(await Asked.Put("{}", query)));
}
