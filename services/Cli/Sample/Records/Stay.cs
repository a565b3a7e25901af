using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>A time on the roll of a school in which neither provision nor need changes.</summary>
internal sealed record Stay(SampleSchool School, DateOnly From, DateOnly? To, SenProvision Sen, string Need)
{
    public bool Holds(DateOnly day) => From <= day && !(To < day);
}
