using Microsoft.Extensions.Options;
using Send.HealthAccess.Children;
using Xunit;

namespace Send.HealthAccess.Tests.Children;

public sealed class ChildReferencesTests
{
    private static readonly ChildReferences Keyed = new(Options.Create(new ChildOptions { Key = "a key of the tests, and of nobody else" }));
    private static readonly ChildReferences Unkeyed = new(Options.Create(new ChildOptions()));

    [Theory]
    [InlineData("943-476-5919", "9434765919")]
    [InlineData("943.476.5919", "9434765919")]
    [InlineData("9_4_3_4_7_6_5_9_1_9", "9434765919")]
    [InlineData("H-801200001001", "H801200001001")]
    [InlineData("h.8012.0000.1001", "H801200001001")]
    public void A_number_in_groups_is_kept_as_the_hash_of_the_number_and_refused_without_a_key(string sent, string number)
    {
        Assert.NotEqual(sent, Keyed.Check(sent).Kept);
        Assert.Equal((Keyed.Check(number).Kept, null), Keyed.Check(sent));
        Assert.Equal("no-child-key", Unkeyed.Check(sent).Wrong!.Code);
    }

    [Theory]
    [InlineData("C-4821")]
    [InlineData("2024-01-15-07")]
    [InlineData("nhs.0123456789abcdef9434765919ab12")]
    public void Another_reference_is_kept_as_it_is(string sent) => Assert.Equal((sent, null), Unkeyed.Check(sent));
}
