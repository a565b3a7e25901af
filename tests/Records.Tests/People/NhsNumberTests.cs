using Send.Records.People;
using Xunit;

namespace Send.Records.Tests.People;

public sealed class NhsNumberTests
{
    [Theory]
    [InlineData("9434765919")]
    [InlineData("4010232137")]
    [InlineData("9876544322")]
    [InlineData("9990000018")]
    public void A_number_with_the_right_check_digit_is_one(string text) => Assert.True(NhsNumber.IsValid(text));

    [Theory]
    [InlineData("9434765918")]
    [InlineData("4010232173")]
    [InlineData("0000000010")]
    public void A_number_with_a_wrong_check_digit_has_the_form_of_one_and_is_none(string text)
    {
        Assert.True(NhsNumber.Looks(text));
        Assert.False(NhsNumber.IsValid(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("943476591")]
    [InlineData("94347659191")]
    [InlineData("943 476 591")]
    public void Other_text_does_not_look_like_one(string text) => Assert.False(NhsNumber.Looks(text) || NhsNumber.IsValid(text));

    [Fact]
    public void No_digit_checks_nine_whose_remainder_would_need_ten() => Assert.DoesNotContain(Enumerable.Range(0, 10), digit => NhsNumber.IsValid($"000000006{digit}"));
}
