using Send.Inspections.Reports.Checks;
using Xunit;

namespace Send.Inspections.Tests.Reports.Checks;

public sealed class TextCheckTests
{
    [Theory]
    [InlineData("Ring (0117) 496 0123 today.")]
    [InlineData("Ring 0117 496012 today.")]
    [InlineData("Ring (0117) 496012 today.")]
    [InlineData("Tel.0117.496.0123")]
    [InlineData("Ring +44 (0)117 496 0123.")]
    [InlineData("Ring 0044 (0)20 7946 0958.")]
    [InlineData("Tel:0044 20 7946 0958")]
    [InlineData("Ring 00 (44) 117 496 0123.")]
    [InlineData("Ring (0044) 117 496 0123.")]
    [InlineData("Ring 07700 900123 or come.")]
    [InlineData("Ring 01632/960123.")]
    [InlineData("Ring 0117\u00A0496\u00A00123.")]
    [InlineData("In 2018-19 ring 0117 496 0123.")]
    [InlineData("The child 943 476 5919 waited.")]
    [InlineData("The child 9434765919 waited.")]
    [InlineData("The child 943-476-5918 waited.")]
    [InlineData("The child 9434765918 waited.")]
    [InlineData("Pupil H801200001001 waited.")]
    [InlineData("Pupil B801200001001 waited.")]
    [InlineData("pupil h801200001001 waited.")]
    [InlineData("pupil b80120000100a waited.")]
    public void What_looks_like_the_number_of_a_person_or_a_telephone_is_refused(string text)
    {
        var wrong = TextCheck.Problem(text);
        Assert.Equal(("text", "personal-number-in-text"), (wrong?.Field, wrong?.Code));
        Assert.DoesNotContain(wrong!.Message, char.IsAsciiDigit);
    }

    [Theory]
    [InlineData("Write to a.b@example.org.")]
    [InlineData("A.B@EXAMPLE.ORG")]
    public void An_e_mail_address_is_refused(string text) => Assert.Equal("address-in-text", TextCheck.Problem(text)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("Since 1 September 2014, and again on 27/03/2017 and 01.09.2016, leaders met.")]
    [InlineData("The inspection of 2017-03-27 2017-03-31 was published on 2017-06-29.")]
    [InlineData("Exclusions rose in 2015/16, 2016/17 and 2016-17 2017-18.")]
    [InlineData("See paragraph 1234 of the Code, sections 6.1 to 6.96.")]
    [InlineData("12.5% in 2016, 13.75% in 2017 and 0.05 per cent in 2018.")]
    [InlineData("It costs £1,200,000 a year, and £2,000,000 from 2018.")]
    [InlineData("Ages 0-25, 0–5, 5–11, 11–16 and 16–19.")]
    [InlineData("Of 1,234 children (23 of them aged 19) 567 waited over 18 weeks.")]
    [InlineData("Between 9.30 and 15.15, on 190 days.")]
    [InlineData("At 9.00 12 leaders, at 13:00 12.09.2016 2017 and 16-19.")]
    [InlineData("It costs £2,000,000 10 times, and 100 000 12 pupils 34 schools 567.")]
    public void Ordinary_words_are_kept(string text) => Assert.Null(TextCheck.Problem(text));
}
