using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>The first sentence on access to therapy: what waits are, and what contact is, each of its own time.</summary>
public static class TherapyLead
{
    /// <param name="figures">The figures on which the verdict rests.</param>
    /// <param name="wait">The latest that was judged of waits; null where none was.</param>
    /// <param name="contact">The same of contacts.</param>
    public static string Of(TherapyFigures figures, Exhibit? wait, Exhibit? contact)
    {
        var subject = (wait, contact) switch
        {
            (_, null) => "Waits for therapy",
            (null, _) => "Contact with therapists",
            _ => "Waits for therapy and contact with therapists",
        };
        var (fell, missed) = contact is null ? ("were too long", "were much too long") : ("fell far short", "fell far short");
        var when = Wording.List([.. new[] { wait, contact }.OfType<Exhibit>().Select(e => e.When).Distinct()]);
        return (figures.Verdict, figures.Balance) switch
        {
            _ when figures.RestsOnContactsAlone => $"{subject} met the standards by most key figures in {when}, but {WaitsFallShort(figures)}: contacts delivered alone make no strength.",
            (Verdict.Weakness, _) => $"Children {Weak(figures, wait, contact)}.",
            (Verdict.Strength, _) => $"{subject} met the standards by most key figures in {when}.",
            (_, { Weak: > 0, Strong: > 0 }) => $"{subject} {fell} by some key figures and met the standards by others in {when}.",
            (_, { Weak: > 0 }) => $"{subject} {fell} by some key figures in {when}, but not by most.",
            (_, { Strong: > 0 }) => $"{subject} met the standards by some key figures in {when}, and {missed} by none.",
            _ => $"{subject} missed the standards in {when}, but {(contact is null ? "were not much too long by any" : "fell far short by no")} key figure.",
        };
    }

    private static string WaitsFallShort(TherapyFigures figures) => figures.WaitsSuffice ? "not by most of those of waits"
        : $"waits can be judged for {figures.ServicesByWaits} of {ServiceLines.Therapies.Count} services and at least {Thresholds.FewestServices.Value:0} are needed";

    private static string Weak(TherapyFigures figures, Exhibit? wait, Exhibit? contact)
    {
        List<string> said = [];
        if (figures.IsWeak(contacts: false))
            said.Add($"waited too long for therapy in {wait?.When}");
        if (figures.IsWeak(contacts: true))
            said.Add($"had limited contact with therapists in {contact?.When}");
        return Wording.List(said);
    }
}
