using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>An area whose records are being made.</summary>
internal sealed class AreaYear
{
    private const int SeedsApart = 7919;
    private readonly Dictionary<(SenProvision, SchoolPhase), PupilGroup> groups;

    public AreaYear(SampleNation nation, SampleArea area, SchoolCalendar calendar)
    {
        (Area, Calendar) = (area, calendar);
        // An area's own, so that its records are the same however many other areas have some.
        Chance = new(unchecked((nation.Plan.Seed * SeedsApart) + int.Parse(area.Area.Code, System.Globalization.CultureInfo.InvariantCulture)));
        Schools = SampleSchool.Of(area);
        HasPatterns = area == nation.Areas[0];
        ConfirmsReports = nation.Shapes[area].UnofficialExclusion;
        groups = (from phase in Pupils.Phases
                  from sen in Pupils.Provisions
                  where area.Pupils.Of(sen, phase) > 0
                  select new PupilGroup(nation, area, sen, phase, Chance)).ToDictionary(g => (g.Sen, g.Phase));
    }

    public SampleArea Area { get; }

    public SchoolCalendar Calendar { get; }

    public Chance Chance { get; }

    public IReadOnlyList<SampleSchool> Schools { get; }

    /// <summary>Whether its schools do to pupils with SEN what signals of unofficial exclusion are looked for.</summary>
    public bool HasPatterns { get; }

    /// <summary>Whether a review may confirm a report of unofficial exclusion.</summary>
    public bool ConfirmsReports { get; }

    public Owed HomeEducation { get; } = new(0.5);

    public Owed MissingEducation { get; } = new(0.5);

    public int PupilsSoFar { get; private set; }

    /// <summary>Every pupil, one after the other; none is kept.</summary>
    public IEnumerable<PupilYear> Years()
    {
        foreach (var phase in Pupils.Phases)
        {
            var owed = Pupils.Provisions.Where(sen => groups.ContainsKey((sen, phase)))
                .Select(sen => (Sen: sen, Share: Area.Pupils.Of(sen, phase) / Area.Pupils.Of(phase), Owed: new Owed(0))).ToList();
            foreach (var school in Schools.Where(s => s.Phase == phase))
            {
                for (var i = 0; i < school.Pupils; i++)
                    yield return PupilOf(school, NextOf(owed));
            }
        }
    }

    /// <summary>Another school of the same phase; null where there is none.</summary>
    public SampleSchool? Other(SampleSchool school)
    {
        var others = Schools.Where(s => s.Phase == school.Phase && s != school).ToList();
        return others.Count == 0 ? null : Chance.One(others);
    }

    /// <summary>Whether a thing that is rare elsewhere happens to a pupil: in the area with patterns it does to many with SEN.</summary>
    public bool Happens(PupilYear pupil, double withSenHere, double elsewhere) =>
        Chance.Falls(HasPatterns && pupil.Group.Sen != SenProvision.NoSen ? withSenHere : elsewhere);

    private static SenProvision NextOf(List<(SenProvision Sen, double Share, Owed Owed)> owed)
    {
        foreach (var o in owed)
            o.Owed.Add(o.Share);
        var next = owed.MaxBy(o => o.Owed.Amount);
        next.Owed.Took(1);
        return next.Sen;
    }

    private PupilYear PupilOf(SampleSchool school, SenProvision sen)
    {
        var reference = FormattableString.Invariant($"p{Area.Area.Code}-{++PupilsSoFar:000000}");
        var stay = new Stay(school, Calendar.First, null, sen, PrimaryNeeds.Draw(sen, Chance));
        var pupil = new PupilYear(Calendar, groups[(sen, school.Phase)], reference, Chance.One(school.YearGroups), stay);
        MovesAndChanges.Give(pupil, this);
        Suspensions.Give(pupil, this);
        Departures.Give(pupil, this);
        PartTimeTimetables.Give(pupil, this);
        Placements.Give(pupil, this);
        AfterSuspensions.Give(pupil, this);
        AfternoonsMissed.Give(pupil, this);
        Absences.Give(pupil, this);
        return pupil;
    }
}
