using System.ComponentModel.DataAnnotations;

namespace Send.Attendance.Pupils;

/// <summary>How pupils are known: section <c>Pupils</c>.</summary>
public sealed class PupilOptions
{
    /// <summary>
    /// The key by which unique pupil numbers are turned into references, 32 characters or more. Without it they are refused. Who loses
    /// the key can no longer tell that a later number is of the same pupil.
    /// </summary>
    [MinLength(32, ErrorMessage = "a secret of 32 characters or more")]
    public string? Key { get; set; }
}
