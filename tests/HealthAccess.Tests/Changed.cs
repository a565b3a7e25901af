using Google.Protobuf;

namespace Send.HealthAccess.Tests;

/// <summary>Messages that differ from others in one thing.</summary>
internal static class Changed
{
    public static T With<T>(this T message, Action<T> change)
        where T : class, IDeepCloneable<T>
    {
        var changed = message.Clone();
        change(changed);
        return changed;
    }
}
