namespace Send.Cli.Sample;

/// <summary>What an area is like, so that its measures hang together; 0 is usual, above 0 is worse for children.</summary>
/// <param name="Attendance">How much school pupils of all kinds miss.</param>
/// <param name="Inclusion">How much worse schools do by pupils with SEN.</param>
/// <param name="Marking">How readily an absence is marked as unauthorised.</param>
/// <param name="Behaviour">How readily pupils are suspended.</param>
internal sealed record Character(double Attendance, double Inclusion, double Marking, double Behaviour)
{
    /// <summary>An area where pupils with SEN fare less badly beside others than elsewhere.</summary>
    public static Character Exemplary { get; } = new(1, -3, 0, 0);

    /// <summary>An area that does badly by pupils with SEN, so that there is something to look for in its records.</summary>
    public static Character Unwelcoming { get; } = new(0, 1.8, 0.3, 0.5);

    public static Character Draw(Chance chance) => new(chance.Normal(), chance.Normal(), chance.Normal(), chance.Normal());
}
