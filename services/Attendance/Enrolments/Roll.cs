using Send.Attendance.Storage;

namespace Send.Attendance.Enrolments;

/// <summary>Who is on roll where, to be asked pupil by pupil.</summary>
internal sealed class Roll
{
    private readonly List<Enrolment> all = [];
    private readonly Dictionary<(string School, string Pupil), List<Enrolment>> spells = [];

    public Roll(IEnumerable<Enrolment> enrolments)
    {
        foreach (var spell in enrolments)
        {
            all.Add(spell);
            if (!spells.TryGetValue((spell.SchoolUrn, spell.Pupil), out var of))
                spells.Add((spell.SchoolUrn, spell.Pupil), of = []);
            of.Add(spell);
        }
    }

    public IReadOnlyCollection<Enrolment> Spells => all;

    /// <summary>The spells of a pupil at a school; none where the pupil was never on its roll.</summary>
    public IReadOnlyList<Enrolment> Of(string school, string pupil) => spells.GetValueOrDefault((school, pupil)) ?? [];

    /// <summary>The spell of a pupil at a school on a day; null where there is none.</summary>
    public Enrolment? On(string school, string pupil, DateOnly day) => On(Of(school, pupil), day);

    public static Enrolment? On(IReadOnlyList<Enrolment> spells, DateOnly day)
    {
        for (var i = 0; i < spells.Count; i++)
        {
            if (spells[i].Holds(day))
                return spells[i];
        }
        return null;
    }
}
