using Send.Hosting.Errors;

namespace Send.HealthAccess;

/// <summary>The closed list of the errors of waits, beside those of all records.</summary>
internal static class WaitErrors
{
    public static ServiceError YetToCome() => ServiceError.Invalid(
        "on", "day-yet-to-come", "The day is yet to come, and nobody knows who will wait then. Ask for today or a day before, or for no day.");

    public static ServiceError FromAfterOn() => ServiceError.Invalid(
        "from", "from-after-on", "The first day is after the last, which is the day asked for, or where none is asked for the last of which the area sent anything. Give a first day on or before it, or none for the year that ends with it.");
}
