namespace Send.Cli.Sample.Records.Health;

/// <summary>The contacts of a referral: attended ones, so many days apart, and between them some that did not take place.</summary>
internal static class ContactSeries
{
    public const int Minutes = 40;
    private static readonly string[] Media = ["face-to-face", "face-to-face", "face-to-face", "video", "telephone"];
    private static readonly string[] OfTheFamily = ["did-not-attend", "cancelled-by-family"];

    /// <summary>Writes them, up to the last day.</summary>
    /// <param name="area">Where.</param>
    /// <param name="files">Where to.</param>
    /// <param name="referral">What they are contacts of.</param>
    /// <param name="first">The day of the first.</param>
    /// <param name="most">So many at the most.</param>
    /// <param name="apart">Days from one to the next.</param>
    /// <param name="byProvider">The share after which the provider cancels one.</param>
    /// <returns>The day of the last one that was attended.</returns>
    public static DateOnly Write(AreaHealth area, HealthFiles files, string referral, DateOnly first, int most, int apart, double byProvider)
    {
        var last = first;
        for (var (i, on) = (0, first); i < most && on <= area.LastDay; i++, on = on.AddDays(apart))
        {
            files.Contact(area, referral, new(on, "attended", i == 0 ? Media[0] : area.Chance.One(Media), Minutes));
            last = on;
            var missed = area.Chance.Falls(byProvider) ? "cancelled-by-provider" : area.Chance.Falls(0.08) ? area.Chance.One(OfTheFamily) : null;
            if (missed is not null && i + 1 < most && on.AddDays(apart) <= area.LastDay)
                files.Contact(area, referral, new(on.AddDays(apart / 2), missed, Media[0], null));
        }
        return last;
    }
}
