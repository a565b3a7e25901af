using CsCheck;
using Send.Measures.Areas;
using Xunit;

namespace Send.Measures.Tests.Areas;

public sealed class AreaNamesTests
{
    private static readonly AreaRegister England = AreaRegister.England;

    [Theory]
    [InlineData("bucks", "825")]
    [InlineData("Buckinghamshire", "825")]
    [InlineData("E06000060", "825")]
    [InlineData("e10000002", "825")]
    [InlineData(" 825 ", "825")]
    [InlineData("st helens", "342")]
    [InlineData("St. Helen's", "342")]
    [InlineData("Bristol", "801")]
    [InlineData("bristol, city of", "801")]
    [InlineData("Kingston upon Hull", "810")]
    [InlineData("Hull", "810")]
    [InlineData("Dorset", "838")]
    [InlineData("durham", "840")]
    [InlineData("Bath & North East Somerset", "800")]
    [InlineData("stockton on tees", "808")]
    public void An_area_is_found_by_what_a_person_types(string typed, string code) => Assert.Equal(code, England.FindTyped(typed)?.Code);

    [Theory]
    [InlineData("Kingston")]
    [InlineData("London")]
    [InlineData("Northamptonshire")]
    [InlineData("Bedfordshire")]
    [InlineData("Yorkshire")]
    [InlineData("Cumbria")]
    [InlineData("Lond")]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("999")]
    public void What_could_be_two_or_none_is_not_guessed(string typed) => Assert.Null(England.FindTyped(typed));

    [Fact]
    public void Every_name_and_spelling_of_an_area_in_being_finds_it_and_no_other() =>
        Assert.All(England.Current, a => Assert.All([a.Name, .. a.Spellings, a.Name.ToUpperInvariant()], n => Assert.Equal(a.Code, England.FindTyped(n)?.Code)));

    [Fact]
    public void A_former_area_is_found_by_its_codes_alone() => Assert.All(England.All.Except(England.Current), a =>
    {
        Assert.All([a.Code, a.Ons], code => Assert.Equal(a, England.FindTyped(code)));
        Assert.Null(England.FindTyped(a.Name));
    });

    [Theory]
    [InlineData("cumbria", "909")]
    [InlineData("Northamptonshire", "928")]
    [InlineData("Leeds", null)]
    public void A_former_area_can_be_named_to_say_what_became_of_it(string typed, string? code) => Assert.Equal(code, England.FormerOfName(typed)?.Code);

    [Theory]
    [InlineData("Kingston", "Kingston upon Hull, City of", "Kingston upon Thames")]
    [InlineData("northampton", "North Northamptonshire", "West Northamptonshire")]
    [InlineData("Leeeds", "Leeds")]
    [InlineData("Bimringham", "Birmingham")]
    [InlineData("Birmingam", "Birmingham")]
    [InlineData("north", "North Northamptonshire", "North Tyneside")]
    [InlineData("Cumbria", "Cumberland", "Westmorland and Furness")]
    [InlineData("Poole (to 2019)", "Bournemouth, Christchurch and Poole")]
    public void The_nearest_names_are_suggested(string typed, params string[] among)
    {
        var suggested = England.Suggest(typed).Select(a => a.Name).ToList();
        Assert.All(among, name => Assert.Contains(name, suggested));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Reykjavik")]
    public void Where_nothing_is_near_nothing_is_suggested(string typed) => Assert.Empty(England.Suggest(typed));

    [Fact]
    public void At_most_five_are_suggested_each_once_whatever_is_typed() => Gen.String.Sample(typed =>
        England.Suggest(typed) is var near && near.Count <= 5 && near.Distinct().Count() == near.Count);
}
