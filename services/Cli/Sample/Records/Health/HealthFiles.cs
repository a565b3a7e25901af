using System.Globalization;
using static Send.Cli.Sample.Records.RecordFile;

namespace Send.Cli.Sample.Records.Health;

/// <summary>
/// Files of records of health services of all areas. Their names are in the order in which they are to be taken in: a contact is one of a
/// referral.
/// </summary>
internal sealed class HealthFiles : IDisposable
{
    public const string Referrals = "health-access-1-referrals.csv";
    public const string Contacts = "health-access-2-contacts.csv";
    public const string Specified = "health-access-3-specified-provision.csv";
    public const string Crises = "health-access-4-crisis-events.csv";
    public const string Commissioned = "health-access-5-commissioned-services.csv";
    public const string Transitions = "health-access-6-transitions.csv";

    private readonly RecordFile referrals;
    private readonly RecordFile contacts;
    private readonly RecordFile specified;
    private readonly RecordFile crises;
    private readonly RecordFile commissioned;
    private readonly RecordFile transitions;

    private HealthFiles(string folder)
    {
        referrals = new(
            folder, Referrals,
            "area,id,child,service,provider,icb,source,priority,sen,age_months,received,decision,decided,reason,signposted_to,help_started,pauses,discharged,discharge_reason");
        contacts = new(folder, Contacts, "area,id,referral,date,outcome,medium,minutes");
        specified = new(folder, Specified, "area,id,child,service,from,to,contacts_a_year,minutes_a_year");
        crises = new(folder, Crises, "area,id,child,kind,date,provider,sen,age_months");
        commissioned = new(folder, Commissioned, "area,id,service,commissioner_kind,commissioner,from_age,to_age,from,to");
        transitions = new(folder, Transitions, "area,id,child,service,sen,due,age_months_when_due,planned,outcome,outcome_on");
    }

    private RecordFile[] All => [referrals, contacts, specified, crises, commissioned, transitions];

    /// <returns>The paths of the files, in the order in which they are to be taken in.</returns>
    public static IReadOnlyList<string> Write(string folder, SampleNation nation)
    {
        using var files = new HealthFiles(folder);
        foreach (var area in nation.Areas.Select(a => new AreaHealth(nation, a)))
        {
            TherapyReferrals.Write(area, files);
            SchoolNursingReferrals.Write(area, files);
            CamhsReferrals.Write(area, files);
            CommissionedServices.Write(area, files);
            YoungPeopleLeaving.Write(area, files);
            ChildrenSeenThroughout.Write(area, files);
        }
        return [.. files.All.Select(f => f.Path)];
    }

    public void Dispose()
    {
        foreach (var file in All)
            file.Dispose();
    }

    public void Referral(AreaHealth area, SampleReferral r) => referrals.Row(
        area.Area.Area.Code, r.Id, r.Child, r.Service, r.Service.StartsWith("camhs", StringComparison.Ordinal) ? area.Camhs : area.Provider, area.Icb, r.Source,
        r.Priority, r.Sen, Number(r.AgeMonths), Day(r.Received), r.Decision, Day(r.Decided), r.Reason, r.SignpostedTo, Day(r.HelpStarted), r.Pauses,
        Day(r.Discharged), r.DischargeReason);

    public void Contact(AreaHealth area, string referral, SampleContact c) => contacts.Row(
        area.Area.Area.Code, Id('k', area, contacts), referral, Day(c.On), c.Outcome, c.Medium, c.Minutes is { } minutes ? Number(minutes) : "");

    public void Provision(AreaHealth area, string child, string service, DateOnly from, int contactsAYear, int minutesAYear) =>
        specified.Row(area.Area.Area.Code, Id('s', area, specified), child, service, Day(from), "", Number(contactsAYear), Number(minutesAYear));

    public void Crisis(AreaHealth area, string child, string kind, DateOnly on, string sen, int ageMonths) =>
        crises.Row(area.Area.Area.Code, Id('z', area, crises), child, kind, Day(on), area.Camhs, sen, Number(ageMonths));

    public void Service(AreaHealth area, string service, string kind, string commissioner, int fromAge, int toAge, DateOnly from) =>
        commissioned.Row(area.Area.Area.Code, Id('o', area, commissioned), service, kind, commissioner, Number(fromAge), Number(toAge), Day(from), "");

    public void Transition(AreaHealth area, SampleTransition t) => transitions.Row(
        area.Area.Area.Code, Id('t', area, transitions), area.NextChild(), t.Service, t.Sen, Day(t.Due), Number(t.AgeMonths), Day(t.Planned), t.Outcome, Day(t.OutcomeOn));

    private static string Id(char kind, AreaHealth area, RecordFile file) => FormattableString.Invariant($"{kind}{area.Area.Area.Code}-{file.Rows + 1:000000}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
