using System.Numerics;

namespace Send.Attendance.Formats;

/// <summary>
/// Rows by school and reference, for one thread. Registers have their pupils in much the same order session after session, so that the
/// pupil who came behind the last one is looked at first.
/// </summary>
internal sealed class PupilTable
{
    private const int FewestPupils = 512;
    private const int SlotsOfAPupil = 2;
    private readonly Dictionary<(int School, string Pupil), int> longer = [];
    private Pupil[] pupils = new Pupil[FewestPupils];

    // A pupil's place and one, so that 0 is an empty slot.
    private int[] slots = new int[FewestPupils * SlotsOfAPupil];
    private int count;
    private int next;

    /// <summary>The row of a pupil; less than 0 where it is not known yet.</summary>
    public int Find(int school, ShortText reference)
    {
        if (next >= count || pupils[next].Reference != reference || pupils[next].School != school)
        {
            var found = slots[Slot(school, reference)] - 1;
            if (found < 0)
                return -1;
            next = found;
        }
        return pupils[next++].Row;
    }

    public void Add(int school, ShortText reference, int row)
    {
        if (count == pupils.Length)
            Grow();
        pupils[count] = new(reference, school, row);
        slots[Slot(school, reference)] = ++count;
        next = count;
    }

    /// <summary>The row of a pupil whose reference is no short text; less than 0 where it is not known yet.</summary>
    public int Find(int school, string reference) => longer.TryGetValue((school, reference), out var row) ? row : -1;

    public void Add(int school, string reference, int row) => longer.Add((school, reference), row);

    private int Slot(int school, ShortText reference)
    {
        var upper = Math.BigMul(reference.Low ^ BitOperations.RotateLeft(reference.High, 32) ^ ((ulong)school << 17), 0x9E3779B97F4A7C15, out var lower);
        for (var at = (int)(upper ^ lower); ; at++)
        {
            var slot = at & (slots.Length - 1);
            if (slots[slot] is 0 || (pupils[slots[slot] - 1] is var pupil && pupil.Reference == reference && pupil.School == school))
                return slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref pupils, pupils.Length * 2);
        slots = new int[pupils.Length * SlotsOfAPupil];
        for (var i = 0; i < count; i++)
            slots[Slot(pupils[i].School, pupils[i].Reference)] = i + 1;
    }

    private readonly record struct Pupil(ShortText Reference, int School, int Row);
}
