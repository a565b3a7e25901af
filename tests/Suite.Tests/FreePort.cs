using System.Net;
using System.Net.Sockets;

namespace Send.Suite.Tests;

/// <summary>A port on loopback that nothing listens on, below those that the system gives out by itself, and none twice.</summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Last = 32_000;
    private static int next = Random.Shared.Next(First, Last);

    public static int Next()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref next) % (Last - First));
            if (IsFree(port))
                return port;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
