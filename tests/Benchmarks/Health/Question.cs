using Send.HealthAccess.Services;
using Send.Records;

namespace Send.Benchmarks.Health;

/// <summary>The measures in SQL, over tables or files of referrals and of contacts, by the rules of the service: referrals that follow each other are one wait.</summary>
internal static class Question
{
    public const string ReferralColumns =
        "area text, id text, child text, service text, provider text, icb text, source text, priority text, sen text, age_months integer, received date, "
        + "decision text, decided date, reason text, signposted_to text, help_started date, pauses text, discharged date, discharge_reason text";

    public const string ContactColumns = "area text, id text, referral text, date date, outcome text, medium text, minutes integer";

    public static readonly string[] Measures =
        ["waiting-within-18-weeks", "waiting-over-52-weeks", "first-contact-median-days", "closed-before-support", "referrals-accepted"];

    // Nothing in the files is later than the last day, so that no condition says what was known by then.
    public static string Sql(string referrals, string contacts) => $"""
        with lines(service, scope, line) as (values {string.Join(", ", Enum.GetValues<HealthService>().SelectMany(Lines))}),
        closing as (
          select r.*, l.scope, case when decision in ('not-accepted', 'signposted') and (discharged is null or discharged >= decided) then decided else discharged end as closed
          from {referrals} r join (select distinct service, scope from lines) l on l.service = r.service),
        before as (
          select *, row_number() over w as place,
            max(coalesce(closed, date '9999-12-31')) over (partition by child, provider, scope order by received, id rows between unbounded preceding and 1 preceding) as until
          from closing window w as (partition by child, provider, scope order by received, id)),
        numbered as (
          select *, sum(case when until is null or received - until > 5 then 1 else 0 end) over (partition by child, provider, scope order by received, id) as spell from before),
        counted as (
          select referral, date, row_number() over (partition by referral order by date, id) as nth from {contacts}
          where outcome = 'attended' and medium in ('face-to-face', 'telephone', 'video', 'talk-type')),
        firsts as (select referral, min(date) as first, count(*) as had from counted where nth <= 2 group by referral),
        joined as (
          select n.child, n.provider, n.scope, n.spell, min(n.place) as place, min(n.received) as received, min(f.first) as first, coalesce(sum(f.had), 0) as had,
            case when count(n.closed) = count(*) then max(n.closed) end as closed
          from numbered n left join firsts f on f.referral = n.id
          group by n.child, n.provider, n.scope, n.spell),
        spells as (
          select j.received, j.first, j.had, j.closed, l.line, b.sen from joined j
          join before b on b.child = j.child and b.provider = j.provider and b.scope = j.scope and b.place = j.place
          join lines l on l.service = b.service),
        waits as (
          select line, coalesce(sen, '') as sen,
            100.0 * sum(case when first is null and closed is null and {Waited} <= 126 then 1 else 0 end) / nullif(sum(case when first is null and closed is null then 1 else 0 end), 0) as within,
            100.0 * sum(case when first is null and closed is null and {Waited} >= 365 then 1 else 0 end) / nullif(sum(case when first is null and closed is null then 1 else 0 end), 0) as over_a_year,
            percentile_cont(0.5) within group (order by case when first >= {From} then cast(first - received as double precision) end) as median,
            100.0 * sum(case when closed >= {From} and had < 2 then 1 else 0 end) / nullif(sum(case when closed >= {From} then 1 else 0 end), 0) as unsupported
          from spells group by grouping sets ((line), (line, sen))),
        decided as (
          select l.line, coalesce(r.sen, '') as sen, 100.0 * sum(case when r.decision = 'accepted' then 1 else 0 end) / count(*) as accepted
          from {referrals} r join lines l on l.service = r.service
          where r.decided >= {From} and coalesce(r.reason, '') <> 'duplicate-referral' group by grouping sets ((l.line), (l.line, r.sen)))
        select w.line, w.sen, w.within, w.over_a_year, w.median, w.unsupported, d.accepted
        from waits w left join decided d on d.line = w.line and d.sen = w.sen
        where w.sen = '' or w.line in ({string.Join(", ", ServiceLine.All.Where(l => l.IsBySen).Select(l => $"'{l.Name}'"))}) order by 1, 2
        """;

    private static string From => $"date '{AccessYear.First:yyyy-MM-dd}'";

    private static string Waited => $"(date '{AccessYear.Last:yyyy-MM-dd}' - received)";

    private static IEnumerable<string> Lines(HealthService service) =>
        from line in ServiceLine.Of(service).ToArray()
        select $"('{Words.Of(service)}', {(int)Send.HealthAccess.Waits.SpellScope.Of(service)}, '{line.Name}')";
}
