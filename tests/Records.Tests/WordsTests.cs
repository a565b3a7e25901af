using Xunit;

namespace Send.Records.Tests;

public sealed class WordsTests
{
    private enum Colour
    {
        Unspecified = 0,
        DeepBlue = 2,
        Red = 1,
    }

    [Fact]
    public void Values_are_written_in_small_letters_with_hyphens_and_read_again()
    {
        Assert.Equal("deep-blue", Words.Of(Colour.DeepBlue));
        Assert.Equal(Colour.DeepBlue, Words.Read<Colour>("deep-blue"));
        Assert.Equal(["red", "deep-blue"], Words.All<Colour>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("DeepBlue")]
    [InlineData("unspecified")]
    [InlineData("green")]
    public void Any_other_word_stands_for_none(string word) => Assert.Null(Words.Read<Colour>(word));
}
