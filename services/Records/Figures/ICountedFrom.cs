namespace Send.Records.Figures;

/// <summary>A measure that is counted from what was tallied of records, for instance from the marks of the register.</summary>
public interface ICountedFrom<in TTally>
{
    Fraction Count(TTally tally);
}
