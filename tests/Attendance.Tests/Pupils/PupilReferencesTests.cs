using Microsoft.Extensions.Options;
using Send.Attendance.Pupils;
using Xunit;

namespace Send.Attendance.Tests.Pupils;

public sealed class PupilReferencesTests
{
    private const string Number = "B801200005001";
    private static readonly PupilReferences Keyed = With("a key of the tests, and of nobody else");
    private static readonly PupilReferences Unkeyed = With(null);

    [Fact]
    public void A_unique_pupil_number_becomes_a_stable_reference_that_does_not_hold_it()
    {
        var (kept, wrong) = Keyed.Check(Number);
        Assert.Null(wrong);
        Assert.Equal(kept, With("a key of the tests, and of nobody else").Check(Number).Kept);
        Assert.StartsWith("upn.", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Number[1..], kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_and_another_key_make_another_reference()
    {
        Assert.NotEqual(Keyed.Check(Number).Kept, Keyed.Check("H801200001001").Kept);
        Assert.NotEqual(Keyed.Check(Number).Kept, With("another key of the tests, as long as it").Check(Number).Kept);
    }

    [Fact]
    public void A_kept_reference_is_kept_as_it_is() => Assert.Equal(Keyed.Check(Number).Kept, Keyed.Check(Keyed.Check(Number).Kept!).Kept);

    [Fact]
    public void Without_a_key_a_number_is_refused_and_other_references_are_not()
    {
        Assert.Equal((null, "no-pupil-key"), (Unkeyed.Check(Number).Kept, Unkeyed.Check(Number).Wrong!.Code));
        Assert.Equal("pupil-17_b.c", Unkeyed.Check("pupil-17_b.c").Kept);
    }

    [Theory]
    [InlineData("B-801200005001")]
    [InlineData("B.8012.0000.5001")]
    public void A_number_in_groups_is_the_same_pupil(string sent)
    {
        Assert.Equal(Keyed.Check(Number).Kept, Keyed.Check(sent).Kept);
        Assert.Equal("no-pupil-key", Unkeyed.Check(sent).Wrong!.Code);
    }

    [Fact]
    public void A_number_in_small_letters_is_the_same_pupil() => Assert.Equal(Keyed.Check(Number).Kept, Keyed.Check("b801200005001").Kept);

    [Theory]
    [InlineData("", "no-pupil")]
    [InlineData("John Smith", "pupil-reference")]
    [InlineData("Zoë", "pupil-reference")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", "pupil-reference")]
    [InlineData("A801200005001", "upn-check-letter")]
    [InlineData("P-B801200005001", "pupil-number-in-reference")]
    [InlineData("b801200005001.2025", "pupil-number-in-reference")]
    [InlineData("9434765919", "nhs-number-in-reference")]
    [InlineData("943-476-5919", "nhs-number-in-reference")]
    [InlineData("p.9434765919", "nhs-number-in-reference")]
    public void What_is_wrong_is_said_without_repeating_it(string sent, string code)
    {
        var wrong = Keyed.Check(sent).Wrong!;
        Assert.Equal(("pupil", code), (wrong.Field, wrong.Code));
        Assert.True(sent.Length == 0 || !wrong.Message.Contains(sent, StringComparison.OrdinalIgnoreCase));
    }

    private static PupilReferences With(string? key) => new(Options.Create(new PupilOptions { Key = key }));
}
