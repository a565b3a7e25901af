using Google.Protobuf;
using Microsoft.Extensions.Caching.Memory;
using Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>
/// Keeps answers by question, each with the revision that it is of. The revision is read for every question, so that an answer is
/// never of an older one than was given out before, whichever process gave it.
/// </summary>
public sealed class AnswerCache : IDisposable
{
    private const long MostBytes = 16 * 1024 * 1024;
    private const int LargestQuestion = 4096;

    // Objects take several times the bytes of the message.
    private const int TimesTheMessage = 4;
    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The answer of a revision; null where none is kept. It is shared: nobody changes it.</summary>
    public GetObservationsResponse? Find(GetObservationsRequest question, long revision) =>
        answers.TryGetValue(question.ToByteString(), out GetObservationsResponse? answer) && answer!.Revision == revision ? answer : null;

    /// <summary>Keeps an answer that was read while the service's revision was the one that it says.</summary>
    public void Keep(GetObservationsRequest question, GetObservationsResponse answer)
    {
        var key = question.ToByteString();
        if (key.Length <= LargestQuestion)
            answers.Set(key, answer, new MemoryCacheEntryOptions { Size = key.Length + ((long)TimesTheMessage * answer.CalculateSize()) });
    }

    public void Dispose() => answers.Dispose();
}
