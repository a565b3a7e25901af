using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>Sessions of a group of pupils, per cent of those possible. What is left after the marks drawn is mostly illness.</summary>
internal sealed record SessionRates(
    double Overall, double Unauthorised, double Appointments, double Excluded, double PartTime, double OffSite, double Arranged)
{
    private const double IllnessOfTheRest = 0.8;
    private const double MostUnauthorised = 0.8;

    public double Attendance => 100 - Overall;

    public double Authorised => Overall - Unauthorised;

    public double Illness => IllnessOfTheRest * (Authorised - Appointments - Excluded - PartTime);

    /// <summary>From the rates of attendance by SEN, which alone count education off site, for each 1,000 sessions.</summary>
    public static SessionRates OfAttendance(SchoolRates rates, SampleArea area, SenProvision sen, SchoolPhase phase) =>
        Of("attendance", rates, area, sen, phase) with
        {
            OffSite = rates.Of("attendance", "off-site", area, sen, phase) / 10,
            Arranged = rates.Of("attendance", "arranged", area, sen, phase) / 10,
        };

    public static SessionRates OfAbsence(SchoolRates rates, SampleArea area, SenProvision sen, SchoolPhase phase) =>
        Of("absence", rates, area, sen, phase);

    /// <summary>The rates of several groups together, by their numbers of pupils.</summary>
    public static SessionRates Mean(IReadOnlyList<(double Pupils, SessionRates Rates)> groups)
    {
        return new(
            Of(r => r.Overall), Of(r => r.Unauthorised), Of(r => r.Appointments), Of(r => r.Excluded),
            Of(r => r.PartTime), Of(r => r.OffSite), Of(r => r.Arranged));

        double Of(Func<SessionRates, double> rate) => groups.Sum(g => g.Pupils * rate(g.Rates)) / groups.Sum(g => g.Pupils);
    }

    public SessionRates Times(double factor) => new(
        Overall * factor, Unauthorised * factor, Appointments * factor, Excluded * factor,
        PartTime * factor, OffSite * factor, Arranged * factor);

    private static SessionRates Of(string set, SchoolRates rates, SampleArea area, SenProvision sen, SchoolPhase phase)
    {
        var (overall, appointments, excluded, partTime) = (Rate("overall"), Rate("appointments"), Rate("excluded"), Rate("part-time"));
        var unauthorised = Math.Min(Rate("unauthorised"), MostUnauthorised * (overall - appointments - excluded - partTime));
        return new(overall, unauthorised, appointments, excluded, partTime, 0, 0);

        double Rate(string subject) => rates.Of(set, subject, area, sen, phase);
    }
}
