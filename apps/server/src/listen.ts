import { once } from 'node:events';
import type { Server } from 'node:http';
import { DatelineError } from '@dateline/document';

/** Listens, and gives the port taken.
 *  @throws DatelineError `PORT_IN_USE`, `ARGUMENT_INVALID` where the address or port cannot be had. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new DatelineError('PORT_IN_USE', `another program listens on port ${String(port)} of ${host}: stop it, or set PORT to another (PORT=0 takes a free one).`, { cause: error });
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new DatelineError('ARGUMENT_INVALID', `cannot listen on port ${String(port)} of ${host} (${code}): take a port above 1023 and an address of this machine.`, { cause: error });
    }
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
