using Send.Observations.People;
using Xunit;

namespace Send.Observations.Tests.People;

public sealed class UniquePupilNumberTests
{
    [Theory]
    [InlineData("B801200005001")]
    [InlineData("H801200001001")]
    [InlineData("T383123412001")]
    [InlineData("G936000020004")]
    [InlineData("C330215123099")]
    [InlineData("H20100012345A")]
    public void A_number_with_the_right_check_letter_is_one(string text) => Assert.True(UniquePupilNumber.IsValid(text));

    [Theory]
    [InlineData("A801200005001")]
    [InlineData("B801200005002")]
    [InlineData("B810200005001")]
    [InlineData("H20100012345B")]
    [InlineData("H20100012345S")]
    public void A_number_with_a_wrong_check_letter_has_the_form_of_one_and_is_none(string text)
    {
        Assert.True(UniquePupilNumber.Looks(text));
        Assert.False(UniquePupilNumber.IsValid(text));
    }

    [Theory]
    [InlineData("B801200005001")]
    [InlineData("b801200005001")]
    [InlineData("exclB801200005001")]
    [InlineData("P-b801200005001-2")]
    [InlineData("2025B801200005001")]
    [InlineData("B801200005001-2025")]
    [InlineData("x.h20100012345a")]
    [InlineData("0123456789abcdef-B801200005001")]
    [InlineData("B80120000500-1")]
    [InlineData("excl-h.8012.0000.1001-2")]
    [InlineData("H 801 2000 01 001.csv")]
    public void A_number_is_found_wherever_it_stands(string text) => Assert.True(UniquePupilNumber.IsWithin(text));

    [Theory]
    [InlineData("")]
    [InlineData("exclA801200005001")]
    [InlineData("B8012000050012025")]
    [InlineData("2025-0117-100001-20251006")]
    [InlineData("upn.0123456789abcdefb8012000050010")]
    [InlineData("019aab801200005001f3c2d1e4b5a697")]
    [InlineData("exclH-8012-0000-1001")]
    [InlineData("2H-8012-0000-1001")]
    [InlineData("H-8012-0000-1002")]
    public void Other_text_and_a_hash_that_has_one_by_chance_hold_none(string text) => Assert.False(UniquePupilNumber.IsWithin(text));

    [Theory]
    [InlineData("H801200001001", "H801200001001")]
    [InlineData("h-801200001001", "H801200001001")]
    [InlineData("H.8012.0000.1001", "H801200001001")]
    [InlineData("A801200005001", "A801200005001")]
    [InlineData("H-8012-0000-1002", null)]
    [InlineData("P-H801200001001", null)]
    [InlineData("pupil-17", null)]
    public void A_number_in_groups_is_the_number_where_its_check_letter_is_right(string text, string? number) => Assert.Equal(number, UniquePupilNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("B80120000500")]
    [InlineData("B8012000050011")]
    [InlineData("pupil-1234567")]
    public void Other_text_does_not_look_like_one(string text) => Assert.False(UniquePupilNumber.Looks(text));
}
