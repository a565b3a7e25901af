using Send.Inspections.Reports.Checks;
using Xunit;

namespace Send.Inspections.Tests.Reports.Checks;

public sealed class TextCheckTests
{
    [Theory]
    [InlineData("Number 943 476 5919 waited.")]
    [InlineData("Number 9434765919 waited.")]
    [InlineData("Pupil A123456789012 waited.")]
    [InlineData("Write to head@school.example.")]
    [InlineData("Ring (020) 7946 0000.")]
    public void What_could_tell_a_person_is_refused_and_not_repeated(string text)
    {
        var wrong = TextCheck.Problem(text);
        Assert.Equal("personal-text", wrong?.Code);
        Assert.DoesNotContain(text, wrong!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("In 2019 and 2021, 1,250 of 3,400 children waited 18 weeks.")]
    [InlineData("From 2015-16 to 2016-17 exclusions rose by 12.5%.")]
    public void Published_words_are_not(string text) => Assert.Null(TextCheck.Problem(text));

    [Fact]
    public void A_thousand_characters_are_the_most()
    {
        Assert.Null(TextCheck.Problem(new('a', 1000)));
        Assert.Equal("text-too-long", TextCheck.Problem(new('a', 1001))?.Code);
    }
}
