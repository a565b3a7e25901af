using System.ComponentModel.DataAnnotations;

namespace Send.HealthAccess.Children;

/// <summary>How children are known: section <c>Children</c>.</summary>
public sealed class ChildOptions
{
    /// <summary>
    /// The key by which NHS numbers and unique pupil numbers are turned into references, 32 characters or more. Without it they are refused.
    /// Who loses the key can no longer tell that a later number is of the same child.
    /// </summary>
    [MinLength(32, ErrorMessage = "a secret of 32 characters or more")]
    public string? Key { get; set; }
}
