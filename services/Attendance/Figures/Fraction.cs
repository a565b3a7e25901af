namespace Send.Attendance.Figures;

/// <summary>What a measure counts above and below the line; of one in days, the days, and how many lasted them.</summary>
public readonly record struct Fraction(double Numerator, double Denominator);
