import { Controller, Get, Header } from '@nestjs/common';

const PAGE = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Santunan</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b">
<h1>Santunan</h1>
<p>Klaim jaminan kecelakaan kerja (JKK) dan jaminan kematian (JKM), dari pendaftaran sampai dibayar, dengan riwayat yang
dapat diputar ulang.</p>
<p lang="en">Work accident (JKK) and death (JKM) claims, from enrollment to payment, with a history that can be replayed.</p>
<ul>
<li><a href="/api/docs">Antarmuka · interface: /api/docs</a></li>
<li><a href="/health/system">Keadaan layanan · state of the services: /health/system</a></li>
</ul>
</body>
</html>`;

@Controller()
export class HomeController {
  /** What this is, and where to go. */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  read(): string {
    return PAGE;
  }
}
