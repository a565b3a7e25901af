using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Records;
using static Send.Reporting.Tests.Waiting;

namespace Send.Reporting.Tests.Findings;

public sealed class TherapyRecordsTests
{
    private static Records Poor => new Records().Waiting(Speech, 50, 10, of: 100).Waiting(Physiotherapy, 50, 10, of: 100);

    private static Records Delivered => new Records().With(Catalogue.ContactsDelivered, 95, Speech, Year).With(Catalogue.ContactsDelivered, 96, Occupational, Year);

    [Fact]
    public void The_areas_own_records_give_the_verdict_and_the_boards_figures_stand_beside()
    {
        var finding = Poor.With(new Waiting().With(Speech, 95, 0).With(Physiotherapy, 95, 0).Observations).Ask(4);
        // Wilson: 50 of 100 is 40.4 to 59.6, below 65; 10 of 100 is 5.5 to 17.4, above 5.
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.StartsWith(
            "Children waited too long for therapy in October 2026. Of the children waiting then, less than a month before the day asked for, in the area's own records: physiotherapy " +
            "(100 waiting) 50.0% up to 18 weeks and 10.0% over 52 weeks; speech and language (100 waiting) 50.0% up to 18 weeks and 10.0% over 52 weeks. Of 4 key figures, " +
            "4 are weak and none is strong. The figures are from the area's own records.",
            finding.Sentence, StringComparison.Ordinal);
        Assert.All(finding.Evidence.Where(e => e.Observation.Place.Kind == PlaceKind.Icb), e => Assert.Equal((EvidenceRole.Supporting, Reading.Context), (e.Role, e.Reading)));
        Assert.Equal(4, finding.Evidence.Count(e => e.Observation.Place.Kind == PlaceKind.Icb));
    }

    [Fact]
    public void Records_of_one_service_leave_the_verdict_to_the_board_and_it_is_said()
    {
        var finding = new Records().Waiting(Speech, 50, 10, of: 100).With(new Waiting().With(Speech, 95, 0).With(Physiotherapy, 95, 0).Observations).Ask(4);
        Assert.Equal(Verdict.Strength, finding.Verdict);
        Assert.Contains(" In the area's own records, waits can be judged for 1 of 3 services, which is too few: those of the board count.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_one_service_alone_give_none()
    {
        var finding = new Records().Waiting(Speech, 50, 10, of: 100).Ask(4);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.StartsWith("No verdict: from the area's own records, waits or contacts can be judged for 1 of 3 therapy services", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(74, Reading.Weak)]
    [InlineData(75, Reading.Middling)]
    [InlineData(94, Reading.Middling)]
    [InlineData(95, Reading.Strong)]
    [InlineData(0, Reading.NotJudged)]
    public void Contacts_delivered_are_judged_by_what_is_specified(double delivered, Reading expected) => Assert.Equal(
        expected, new Records().With(Catalogue.ContactsDelivered, delivered, Speech, Year).Ask(4).Of(Catalogue.ContactsDelivered).Reading);

    [Fact]
    public void Limited_contact_is_a_weakness_though_nobody_waits_and_is_called_that()
    {
        var finding = new Records().With(Catalogue.ContactsDelivered, 60, Speech, Year).With(Catalogue.ContactsDelivered, 70, Occupational, Year).Ask(4);
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.StartsWith(
            "Children had limited contact with therapists in the year to October 2026. Of the contacts specified in the year to October 2026, these shares were delivered: " +
            "occupational therapy 70.0%; speech and language 60.0%. Of 2 key figures, 2 are weak and none is strong.",
            finding.Sentence, StringComparison.Ordinal);
    }

    // Four waits of the board, two figures of contacts: four of six are weak; two weak, four strong; six strong; two strong, four middling.
    [Theory]
    [InlineData(50, 10, Verdict.Weakness)]
    [InlineData(50, 0, Verdict.Mixed)]
    [InlineData(95, 0, Verdict.Strength)]
    [InlineData(80, 3, Verdict.Mixed)]
    public void Contacts_delivered_stand_beside_the_boards_waits_and_outweigh_none(double within18, double over52, Verdict expected) => Assert.Equal(
        expected, Delivered.With(new Waiting().With(Speech, within18, over52).With(Physiotherapy, within18, over52).Observations).Ask(4).Verdict);

    [Fact]
    public void The_boards_long_waits_are_said_with_the_contacts_delivered_and_of_when_each_is()
    {
        var finding = Delivered.With(new Waiting().With(Speech, 50, 0).With(Physiotherapy, 50, 0).Observations).Ask(4);
        Assert.StartsWith(
            "Waits for therapy and contact with therapists fell far short by some key figures and met the standards by others in October 2023 and the year to October 2026. ",
            finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(
            " Of the contacts specified in the year to October 2026, these shares were delivered: occupational therapy 96.0%; speech and language 95.0%. Of 6 key figures, 2 are " +
            "weak and 4 are strong. The figures of waits are by provider and not by the child's home; those of contacts are from the area's own records.",
            finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(" In the area's own records, waits can be judged for 0 of 3 services, which is too few: those of the board count.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Contacts_delivered_alone_make_no_strength_and_it_is_said_why()
    {
        var finding = Delivered.Ask(4);
        Assert.Equal(Verdict.Mixed, finding.Verdict);
        Assert.StartsWith(
            "Contact with therapists met the standards by most key figures in the year to October 2026, but waits can be judged for 0 of 3 services and at least 2 are needed: " +
            "contacts delivered alone make no strength.",
            finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_beside_the_short_waits_of_one_service()
    {
        var finding = Delivered.Waiting(Speech, 95, 0, of: 100).Ask(4);
        Assert.Equal(Verdict.Mixed, finding.Verdict);
        Assert.Contains("but waits can be judged for 1 of 3 services and at least 2 are needed: contacts delivered alone make no strength.", finding.Sentence, StringComparison.Ordinal);
    }

    // Of the waits one of four is strong, of all figures four of seven.
    [Theory]
    [InlineData(80, 2, Verdict.Mixed)]
    [InlineData(92, 1, Verdict.Strength)]
    public void Nor_do_they_beside_waits_that_are_none_by_themselves(double within18, double over52, Verdict expected)
    {
        var finding = Delivered.With(Catalogue.ContactsDelivered, 97, Physiotherapy, Year).Waiting(Speech, 95, 2, of: 100).Waiting(Physiotherapy, within18, over52, of: 100).Ask(4);
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(expected == Verdict.Mixed, finding.Sentence.Contains("but not by most of those of waits: contacts delivered alone make no strength.", StringComparison.Ordinal));
    }

    [Fact]
    public void Waits_of_a_month_and_contacts_of_a_year_are_each_said_with_their_own_time()
    {
        var finding = Poor.With(Catalogue.ContactsDelivered, 60, Speech, Year).Ask(4);
        Assert.StartsWith(
            "Children waited too long for therapy in October 2026 and had limited contact with therapists in the year to October 2026. Of the children waiting in October 2026, less " +
            "than a month before the day asked for, in the area's own records: ",
            finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_children_on_a_list_are_too_few() =>
        Assert.Equal(Verdict.InsufficientEvidence, new Records().Waiting(Speech, 0, 3, of: 3).Waiting(Physiotherapy, 0, 3, of: 3).Ask(4).Verdict);

    [Fact]
    public void A_list_that_only_grows_older_because_nothing_is_sent_any_more_is_not_judged()
    {
        var stopped = Poor.With(Catalogue.Accepted, 20, 30, Speech, YearBefore).With(Catalogue.Accepted, 20, 30, Physiotherapy, YearBefore);
        var finding = stopped.Ask(4);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Contains(finding.Evidence, e => e.Sentence.Contains("no longer sent", StringComparison.Ordinal));
        Assert.Equal(Verdict.Weakness, stopped.With(Catalogue.Accepted, 10, 15, Speech).With(Catalogue.Accepted, 10, 15, Physiotherapy).Ask(4).Verdict);
    }

    [Fact]
    public void A_symbol_is_not_judged_and_its_reason_is_said_with_the_verdict_and_in_the_gap()
    {
        var unsent = Given.Suppressed(Catalogue.Within18Weeks, Schools.Area, Records.Month, SenProvision.Unspecified).Of(Occupational).FromRecords();
        unsent.Symbol = new() { Kind = SymbolKind.NotAvailable, Reason = "One of two providers has sent nothing for 3 months." };
        var finding = Poor.With([unsent]).Ask(4);
        Assert.Equal((Verdict.Weakness, Reading.NotJudged), (finding.Verdict, finding.Evidence.Single(e => e.Observation.Service == Occupational).Reading));
        Assert.Contains(
            " Not judged: waits for occupational therapy, because there is no figure (one of two providers has sent nothing for 3 months).", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(finding.Gaps, g => g.What.EndsWith("there is no figure (one of two providers has sent nothing for 3 months)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    public void Both_medians_are_said_where_they_lie_far_apart(double all, bool said)
    {
        var finding = Poor.With(Catalogue.FirstContactMedian, 40, "All therapies", Year).With(Catalogue.KaplanMeierMedian, all, "All therapies", Year).Ask(4);
        Assert.Equal(said, finding.Sentence.Contains(
            "Half of those seen for the first time in the year to October 2026 had waited up to 40 days; with those who still wait, half of those referred wait 60 days or " +
            "more (Kaplan and Meier).",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Over_many_areas_records_and_boards_are_told_apart_and_limited_contact_is_counted()
    {
        var own = Poor.With(Catalogue.ContactsDelivered, 60, Speech, Year).Ask(4);
        var board = new Waiting().With(Speech, 50, 10).With(Physiotherapy, 50, 10).Ask();
        var nation = Reporting.Findings.NationalCount.Of(new Reporting.Findings.Therapy(), [("301", own), ("302", board)]);
        Assert.EndsWith(
            " Of these 2, children waited too long in 2 and had limited contact with therapists in 1. The verdicts rest on the records of 1 area and the figures of 1 integrated " +
            "care board in October 2023, held against the standards of hospital treatment, which do not bind these services.",
            nation.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_of_inspectors_alone_is_not_said_to_rest_on_figures()
    {
        var finding = new Records().Waiting(Speech, 50, 10, of: 100).With([Given.Figure(Catalogue.Judgements[3], Schools.Area, "2026-03", 3).FromRecords()]).Ask(4);
        var nation = Reporting.Findings.NationalCount.Of(new Reporting.Findings.Therapy(), [("301", finding)]);
        Assert.EndsWith(" In 1 area the verdict rests on inspectors' judgement alone.", nation.Sentence, StringComparison.Ordinal);
    }
}
