using System.Globalization;
using Send.Measures;

namespace Send.Observations.Reconciliations;

/// <summary>Something that may explain why figures of records and published ones differ.</summary>
/// <param name="Code">Stable code, of the closed list that the contract names.</param>
/// <param name="Message">In words, with what it amounts to.</param>
/// <param name="Amount">What it amounts to; null where it is no number.</param>
public sealed record Explanation(string Code, string Message, double? Amount = null)
{
    public static Explanation PublishedSuppressed() => new(
        "published-suppressed", "The published figure is withheld, so that nobody can be recognised.");

    public static Explanation PublishedNoFigure(string reason) => new(
        "published-no-figure", $"The publisher prints no figure. {reason}".TrimEnd());

    public static Explanation PublishedRounded(double rounding) => new(
        "published-rounded", Text($"The publisher's last digit is worth {2 * rounding:0.################}: rounded like that, both are the same."));

    public static Explanation PublishedNoDenominator() => new(
        "published-no-denominator", "No denominator was published, so that nothing says whether records cover everybody.");

    public static Explanation RecordsNobody(string reason) => new("records-nobody", $"Records have nobody below the line. {reason}".TrimEnd());

    public static Explanation PeriodRunning(Period period) => new(
        "period-running", Text($"The period ends on {period.End:yyyy-MM-dd}: records and the published figure may reach to different days."));

    public static Explanation RecordsReach(int weeks, DateOnly last) => new(
        "records-reach", Text($"Weeks of the period with marks: {weeks}. The last begins on {last:yyyy-MM-dd}."), weeks);

    public static Explanation Coverage(double records, double published) => new(
        records < published ? "records-cover-less" : "records-cover-more",
        Text($"Below the line records have {records:#,0.##}, and {published:#,0.##} were published."),
        100 * records / published);

    public static Explanation SessionsWithoutEnrolment(long sessions, SenProvision sen) => new(
        "without-enrolment",
        sen == SenProvision.All
            ? Text($"Sessions of pupils who had no enrolment at the school: {sessions:N0}. They are counted, though their year group is not known.")
            : Text($"Sessions of pupils who had no enrolment at the school: {sessions:N0}. They count for all pupils, and for no SEN provision."),
        sessions);

    public static Explanation ExclusionsWithoutEnrolment(long exclusions) => new(
        "without-enrolment", Text($"Exclusions of pupils who were on no roll of the school that day: {exclusions:N0}. They count for all pupils, and for no SEN provision."), exclusions);

    public static Explanation ExclusionsOutsideHeadcount(long exclusions) => new(
        "outside-headcount", Text($"Exclusions at schools of which no pupil is in the headcount: {exclusions:N0}. They are in no rate."), exclusions);

    public static Explanation UnmappedCodes(long sessions) => new(
        "unmapped-codes", Text($"Sessions with a code that no code page has: {sessions:N0}. They are in no sum."), sessions);

    public static Explanation CodesOutOfDates(long sessions) => new(
        "codes-out-of-dates", Text($"Sessions of all pupils with a code that was not in force on the day: {sessions:N0}. They count as what the code stands for."), sessions);

    public static Explanation ProvisionChanged(long pupils) => new(
        "provision-changed", Text($"Pupils who changed provision in the period: {pupils:N0}. Records count each session by its day, the publisher by the census."), pupils);

    public static Explanation HeadcountNotOfCensus(DateOnly measured, DateOnly census) => new(
        "headcount-not-of-census", Text($"The pupils on roll were counted on {measured:yyyy-MM-dd}, before the January census of {census:yyyy-MM-dd}."));

    public static Explanation Unexplained() => new("unexplained", "Nothing that is held explains it. Compare the rows that were sent with those that were returned to the publisher.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
