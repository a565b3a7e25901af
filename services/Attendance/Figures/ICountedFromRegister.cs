using Send.Attendance.Register.Folding;

namespace Send.Attendance.Figures;

/// <summary>A measure that is counted from the marks of the register.</summary>
public interface ICountedFromRegister
{
    Fraction Count(SessionTally sessions);
}
