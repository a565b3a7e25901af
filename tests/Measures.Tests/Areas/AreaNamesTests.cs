using Send.Measures.Areas;
using Xunit;

namespace Send.Measures.Tests.Areas;

public sealed class AreaNamesTests
{
    [Theory]
    [InlineData("301", "301")]
    [InlineData("e06000060", "825")]
    [InlineData("tower hamlets", "211")]
    [InlineData("St Helens", "342")]
    [InlineData("St. Helens", "342")]
    [InlineData("Bristol", "801")]
    [InlineData("Kingston upon Hull", "810")]
    [InlineData("Hull", "810")]
    [InlineData("Dorset", "838")]
    [InlineData("Durham", "840")]
    public void What_a_person_types_is_found(string typed, string code) => Assert.Equal(code, AreaRegister.England.FindTyped(typed)?.Code);

    [Theory]
    [InlineData("Cumbria")]
    [InlineData("London")]
    [InlineData("")]
    [InlineData("999")]
    public void What_is_no_area_in_being_is_not_guessed(string typed) => Assert.Null(AreaRegister.England.FindTyped(typed));

    [Theory]
    [InlineData("Tower Hamlet", "211")]
    [InlineData("Birmingam", "330")]
    [InlineData("north", "940")]
    public void What_is_nearly_an_area_brings_suggestions(string typed, string code) =>
        Assert.Contains(AreaRegister.England.Suggest(typed), a => a.Code == code);

    [Fact]
    public void Suggestions_are_at_most_five() => Assert.InRange(AreaRegister.England.Suggest("e").Count, 0, 5);
}
