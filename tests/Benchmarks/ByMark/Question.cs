using Send.Attendance.Codes;

namespace Send.Benchmarks.ByMark;

/// <summary>The measures in SQL, over tables or files of marks and of enrolments, as the register defines them.</summary>
internal static class Question
{
    public const string MarkColumns = "area text, school text, pupil text, date date, session text, code text";
    public const string EnrolmentColumns = "area text, school text, pupil text, \"from\" date, \"to\" date, year_group text, sen text, primary_need text";

    public static readonly string[] Measures = ["attendance", "overall-absence", "authorised-absence", "unauthorised-absence", "persistent-absence", "severe-absence"];

    public static string Sql(string marks, string enrolments) => $"""
        with codes(code, class) as (values {string.Join(", ", AttendanceCodes.Page1.Codes.Select(c => $"('{c.Text}', {(int)c.Class})"))}),
        pupils as (
          select m.area, m.school, m.pupil, e.sen,
            sum(case when c.class in (1, 2) then 1 else 0 end) as attended,
            sum(case when c.class = 3 then 1 else 0 end) as authorised,
            sum(case when c.class = 4 then 1 else 0 end) as unauthorised
          from {marks} m
          join codes c on c.code = m.code
          join {enrolments} e on e.area = m.area and e.school = m.school and e.pupil = m.pupil and e."from" <= m.date and (e."to" is null or m.date <= e."to")
          group by m.area, m.school, m.pupil, e.sen)
        select coalesce(sen, ''),
          100.0 * sum(attended) / sum(attended + authorised + unauthorised),
          100.0 * sum(authorised + unauthorised) / sum(attended + authorised + unauthorised),
          100.0 * sum(authorised) / sum(attended + authorised + unauthorised),
          100.0 * sum(unauthorised) / sum(attended + authorised + unauthorised),
          100.0 * sum(case when (authorised + unauthorised) * 10 >= attended + authorised + unauthorised then 1 else 0 end) / count(*),
          100.0 * sum(case when (authorised + unauthorised) * 2 >= attended + authorised + unauthorised then 1 else 0 end) / count(*)
        from pupils where attended + authorised + unauthorised > 0
        group by rollup (sen) order by 1
        """;
}
