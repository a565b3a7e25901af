using Send.Observations.People;

namespace Send.Observations.Imports.Checks;

/// <summary>A file's name is kept beside what came of it, and must not be, or hold, the number of a person.</summary>
public static class FileNameCheck
{
    public const string Code = "pupil-number-in-header";

    public const string Message =
        "The file's name holds what looks like a unique pupil number or an NHS number. Give it another, by which nobody can tell a pupil or a child.";

    public static bool HoldsNumber(string name) => UniquePupilNumber.IsWithin(name) || NhsNumber.IsWithin(name);
}
