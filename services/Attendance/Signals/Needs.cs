namespace Send.Attendance.Signals;

/// <summary>Records without which a signal cannot be computed: where none are held, nothing says that there was nothing to record.</summary>
[Flags]
internal enum Needs
{
    None = 0,
    Enrolments = 1,
    Register = 2,
    Suspensions = 4,
    Episodes = 8,
    HomeEducation = 16,
    ProvidersOffSite = 32,
}

/// <summary>What is missing, in words.</summary>
internal static class NeedWords
{
    public static string Of(Needs missing) =>
        $"Not computable because {string.Join(", and ", Enum.GetValues<Needs>().Where(n => n != Needs.None && missing.HasFlag(n)).Select(Word))}.";

    private static string Word(Needs need) => need switch
    {
        Needs.Enrolments => "no enrolments of the year are held, so that nobody's SEN provision is known",
        Needs.Register => "no register of the year is held",
        Needs.Suspensions => "no suspensions of the year are held",
        Needs.HomeEducation => "no episodes of home education are held",
        Needs.ProvidersOffSite => "no episodes of alternative provision with a provider are held",
        _ => "no episodes are held",
    };
}
