namespace Send.Cli.Sample;

/// <summary>Things in their shares of a number, as whole as they can be, so that only their order is chance.</summary>
internal static class Deck
{
    public static T[] Deal<T>(Chance chance, int count, params ReadOnlySpan<(T Thing, double Share)> shares)
    {
        var all = 0.0;
        foreach (var (_, share) in shares)
            all += share;
        var deck = new T[count];
        var (dealt, sum) = (0, 0.0);
        foreach (var (thing, share) in shares)
        {
            sum += share;
            var up = (int)Math.Round(count * sum / all);
            deck.AsSpan(dealt, up - dealt).Fill(thing);
            dealt = up;
        }
        for (var last = count - 1; last > 0; last--)
        {
            var other = chance.Whole(0, last);
            (deck[last], deck[other]) = (deck[other], deck[last]);
        }
        return deck;
    }
}
