using Send.Observations.People;
using Xunit;

namespace Send.Observations.Tests.People;

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

    [Theory]
    [InlineData("9434765919", "9434765919")]
    [InlineData("943-476-5919", "9434765919")]
    [InlineData("943.476.5919", "9434765919")]
    [InlineData("943 476 5918", "9434765918")]
    [InlineData("9_4_3_4_7_6_5_9_1_9", "9434765919")]
    [InlineData("94-34-76-59-18", null)]
    [InlineData("2024-01-15-07", null)]
    [InlineData("r.943.476.5919", null)]
    [InlineData("94347659191", null)]
    public void A_number_in_groups_is_the_number(string text, string? number) => Assert.Equal(number, NhsNumber.Read(text));

    [Theory]
    [InlineData("c-9434765919")]
    [InlineData("r.943.476.5919")]
    [InlineData("r943-476-5919x")]
    [InlineData("r.9_4_3_4_7_6_5_9_1_9.a")]
    [InlineData("2025 943 476 5919.csv")]
    public void A_number_is_found_wherever_it_stands(string text) => Assert.True(NhsNumber.IsWithin(text));

    [Theory]
    [InlineData("r.943.476.5918")]
    [InlineData("94347659191")]
    [InlineData("2025-0117-100001-20251006")]
    [InlineData("2010-00-0048")]
    [InlineData("9434-7659-19-1")]
    [InlineData("upn.0123456789abcdef9434765919ab12")]
    public void Other_numbers_days_and_a_hash_hold_none(string text) => Assert.False(NhsNumber.IsWithin(text));

    [Fact]
    public void No_digit_checks_nine_whose_remainder_would_need_ten() => Assert.DoesNotContain(Enumerable.Range(0, 10), digit => NhsNumber.IsValid($"000000006{digit}"));
}
