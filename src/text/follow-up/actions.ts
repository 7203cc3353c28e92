import type { LocalText } from '../../core/instrument/types';
import type { MaladministrationForm } from '../../core/report/follow-up/terms';

/**
 * A first action for each indicator of the published editions, by its Indonesian name, because codes mean other things
 * in other editions. Concluded by this product from the names: no guideline of the Ombudsman ("disimpulkan").
 */
export const ACTION_FOR_INDICATOR: Readonly<Record<string, LocalText>> = {
  'Pengetahuan tentang komponen standar pelayanan': {
    id: 'Latih pimpinan, pengelola dan petugas tentang komponen standar pelayanan unit ini; uji pemahamannya tiap triwulan.',
    en: 'Train heads, officers and front-liners on the components of this unit’s service standards; test them every quarter.',
  },
  'Pengetahuan tentang tugas dan kewenangan jabatan': {
    id: 'Bagikan uraian tugas dan kewenangan tiap jabatan, bahas dalam rapat unit, dan simpan daftar hadirnya.',
    en: 'Hand out the duties and authority of each post, discuss them in a unit meeting, and keep the attendance list.',
  },
  'Pengetahuan tentang lembaga Ombudsman': {
    id: 'Adakan sosialisasi tugas dan kewenangan Ombudsman, bila perlu bersama perwakilan Ombudsman.',
    en: 'Brief the staff on the tasks and powers of the Ombudsman, together with its local office where possible.',
  },
  'Pengetahuan tentang bentuk-bentuk maladministrasi': {
    id: 'Latih pelaksana mengenali sepuluh bentuk maladministrasi dengan kasus dari layanan sendiri.',
    en: 'Train the staff to recognise the ten forms of maladministration with cases from their own service.',
  },
  'Pengetahuan tentang rekomendasi Ombudsman': {
    id: 'Jelaskan saran, tindakan korektif dan rekomendasi Ombudsman serta tenggatnya; tunjuk penanggung jawab jawabannya.',
    en: 'Explain suggestions, corrective actions and recommendations of the Ombudsman with their time limits; name who answers.',
  },
  'Pengetahuan tentang layanan yang ramah kelompok marginal/rentan': {
    id: 'Latih petugas melayani penyandang disabilitas, lansia, ibu hamil dan kelompok rentan lain; sediakan panduan di loket.',
    en: 'Train officers to serve people with disabilities, the elderly, expectant mothers and other vulnerable groups.',
  },
  'Frekuensi pengawasan internal': {
    id: 'Jadwalkan pengawasan oleh atasan langsung tiap bulan, dengan catatan temuan dan tindak lanjutnya.',
    en: 'Have the direct superior supervise every month, with written findings and what was done about them.',
  },
  'Ketersediaan jumlah petugas sesuai analisis beban kerja (ABK)': {
    id: 'Perbarui analisis beban kerja, lalu penuhi kekurangan petugas lewat penempatan atau pengaturan ulang jadwal.',
    en: 'Renew the workload analysis, then fill the gap by postings or a new roster.',
  },
  'Ketersediaan kegiatan penjaminan mutu': {
    id: 'Tetapkan kegiatan penjaminan mutu dan kompensasi layanan dengan keputusan, laksanakan, dan dokumentasikan.',
    en: 'Lay down quality assurance and service compensation by decree, carry them out, and document them.',
  },
  'Jaminan keamanan dan keselamatan': {
    id: 'Lengkapi sarana keamanan dan keselamatan (jalur evakuasi, APAR, P3K, CCTV, petugas) dan periksa berkala.',
    en: 'Complete the means of security and safety (exits, extinguishers, first aid, cameras, guards) and check them regularly.',
  },
  'Instrumen evaluasi kinerja pelaksana': {
    id: 'Susun instrumen evaluasi kinerja pelaksana, nilai secara berkala, dan sampaikan hasilnya kepada yang dinilai.',
    en: 'Draw up an instrument for evaluating officers, use it regularly, and share the results with them.',
  },
  'Dasar hukum atas standar pelayanan': {
    id: 'Tetapkan standar pelayanan dengan keputusan yang memuat dasar hukum terbaru, lalu umumkan.',
    en: 'Decree the service standards with their current legal basis, and announce them.',
  },
  'Sarana, prasarana, dan fasilitas bagi pengguna': {
    id: 'Inventarisasi sarana bagi pengguna, perbaiki yang kurang menurut standar pelayanan, dan pelihara berkala.',
    en: 'List the facilities for users, mend what falls short of the service standards, and maintain them.',
  },
  'Sarana dan prasarana bagi pengguna dengan perlakuan khusus': {
    id: 'Sediakan sarana bagi pengguna berkebutuhan khusus (jalur landai, kursi roda, loket prioritas, ruang laktasi).',
    en: 'Provide for users with special needs (ramp, wheelchair, priority counter, nursing room).',
  },
  'Kegiatan penyuluhan kepada masyarakat': {
    id: 'Jadwalkan penyuluhan layanan kepada masyarakat dan simpan bukti pelaksanaannya.',
    en: 'Schedule public information activities on the service and keep evidence of them.',
  },
  Persyaratan: {
    id: 'Umumkan persyaratan tiap layanan di tempat layanan dan laman, samakan isinya dengan keputusan standar pelayanan.',
    en: 'Publish the requirements of each service on site and online, the same as in the decree on service standards.',
  },
  'Sistem, mekanisme, dan prosedur': {
    id: 'Umumkan alur dan prosedur tiap layanan, dan periksa bahwa praktiknya sama dengan SOP.',
    en: 'Publish the course and procedure of each service, and check that practice follows them.',
  },
  'Jangka waktu penyelesaian': {
    id: 'Umumkan jangka waktu tiap layanan, catat waktu penyelesaian nyata, dan bahas keterlambatan tiap bulan.',
    en: 'Publish the time limit of each service, record actual times, and discuss delays every month.',
  },
  'Biaya/tarif': {
    id: 'Umumkan biaya atau "gratis" tiap layanan beserta dasar hukumnya, dan sediakan pembayaran nontunai.',
    en: 'Publish the fee, or that there is none, with its legal basis, and offer cashless payment.',
  },
  'Produk pelayanan': {
    id: 'Umumkan daftar produk pelayanan dengan contohnya, dan samakan di semua kanal informasi.',
    en: 'Publish the list of service products with examples, the same in all channels.',
  },
  'Maklumat layanan (publikasi dan substansi)': {
    id: 'Perbarui maklumat: janji sesuai standar dan kesediaan menerima sanksi, ditandatangani pimpinan dan dipasang jelas.',
    en: 'Renew the pledge: to keep the standards and to accept sanctions, signed by the head and clearly displayed.',
  },
  'Pelayanan khusus': {
    id: 'Sediakan layanan khusus bagi kelompok rentan (loket, antrean, pendampingan) dan umumkan keberadaannya.',
    en: 'Offer special services to vulnerable groups (counter, queue, assistance) and announce them.',
  },
  'Visi dan misi pelayanan': {
    id: 'Pasang visi dan misi pelayanan di tempat layanan dan laman, dan jelaskan kepada pelaksana.',
    en: 'Display the vision and mission of the service on site and online, and explain them to the staff.',
  },
  'Moto pelayanan': {
    id: 'Tetapkan dan pasang moto pelayanan di tempat yang terlihat pengguna.',
    en: 'Adopt a motto of the service and display it where users see it.',
  },
  Atribut: {
    id: 'Wajibkan atribut dan tanda pengenal petugas pada jam layanan, dan periksa setiap hari.',
    en: 'Require officers to wear their attributes and name badges, and check every day.',
  },
  'Pelayanan terpadu': {
    id: 'Satukan layanan dalam satu pintu atau satu sistem, dan hubungkan datanya dengan unit terkait.',
    en: 'Bring the services under one roof or into one system, and link its data with the units concerned.',
  },
  'Penundaan berlarut': {
    id: 'Telusuri penyebab keterlambatan dari keluhan pengguna, dan pantau berkas yang melewati jangka waktu tiap minggu.',
    en: 'Trace why users wait too long, and review files beyond their time limit every week.',
  },
  'Permintaan imbalan': {
    id: 'Umumkan larangan imbalan dan saluran pelaporannya, awasi loket, dan tindak setiap laporan.',
    en: 'Announce that rewards are forbidden and where to report them, watch the counters, and act on every report.',
  },
  'Penyimpangan prosedur': {
    id: 'Bandingkan praktik dengan SOP lewat uji petik bulanan, dan perbaiki langkah yang menyimpang.',
    en: 'Compare practice with procedure in monthly samples, and mend the steps that deviate.',
  },
  'Tidak kompeten': {
    id: 'Petakan kesenjangan kompetensi petugas menurut keluhan pengguna, lalu latih dan dampingi.',
    en: 'Map the gaps in competence that users complain of, then train and coach.',
  },
  'Tidak patut': {
    id: 'Tetapkan kode perilaku layanan, latih sikap melayani, dan tindak lanjuti setiap keluhan tentang perilaku.',
    en: 'Adopt a code of conduct, train courtesy, and follow up every complaint about conduct.',
  },
  'Sarana atau kanal pengaduan (aktif dan diumumkan)': {
    id: 'Aktifkan dan umumkan kanal pengaduan (termasuk SP4N-LAPOR!), pakai nomor dinas, dan uji tiap minggu.',
    en: 'Activate and announce complaint channels (SP4N-LAPOR! included), use an office number, and test it every week.',
  },
  'Pejabat atau petugas pengelola pengaduan (ditetapkan dengan SK)': {
    id: 'Tetapkan pengelola pengaduan dengan SK yang memuat nama dan tugasnya, dan umumkan.',
    en: 'Appoint the complaint officers by a decree with names and duties, and announce it.',
  },
  'Mekanisme dan tata cara atau SOP pengaduan': {
    id: 'Tetapkan SOP pengaduan dari penerimaan sampai jawaban beserta tenggatnya, dan umumkan alurnya.',
    en: 'Decree a complaint procedure from receipt to answer with its time limits, and publish its course.',
  },
  'Penyelesaian dan tindak lanjut pengaduan sesuai jangka waktu': {
    id: 'Catat tiap pengaduan dengan tenggatnya, pantau mingguan, dan jawab tertulis sebelum jatuh tempo.',
    en: 'Record every complaint with its time limit, review weekly, and answer in writing before it is due.',
  },
  'Dokumentasi, pelaporan, dan evaluasi pengaduan': {
    id: 'Dokumentasikan pengaduan dalam satu register, laporkan dan evaluasi tiap triwulan, dan simpan buktinya.',
    en: 'Keep complaints in one register, report and evaluate every quarter, and keep the evidence.',
  },
  'Pembinaan pengelola pengaduan': {
    id: 'Jadwalkan pelatihan dan pembinaan pengelola pengaduan, termasuk aturan Perpres 76/2013.',
    en: 'Schedule training and coaching of complaint officers, Perpres 76/2013 included.',
  },
  Pengetahuan: {
    id: 'Latih pelaksana tentang standar pelayanan, maladministrasi dan Ombudsman; uji pemahamannya tiap triwulan.',
    en: 'Train the staff on service standards, maladministration and the Ombudsman; test them every quarter.',
  },
  'Perencanaan dan keterlibatan masyarakat': {
    id: 'Libatkan masyarakat dalam menyusun standar pelayanan (forum konsultasi publik) dan tindak lanjuti masukannya.',
    en: 'Involve the public in drawing up service standards (public consultation) and follow up what it says.',
  },
  'Pengawasan internal': {
    id: 'Jadwalkan pengawasan internal tiap bulan, dengan catatan temuan dan tindak lanjutnya.',
    en: 'Schedule internal supervision every month, with written findings and what was done about them.',
  },
  Kompensasi: {
    id: 'Tetapkan kompensasi bila layanan tidak sesuai standar, umumkan, dan catat pemberiannya.',
    en: 'Lay down compensation for service below standard, announce it, and record when it is given.',
  },
  'Persepsi pelaksana': {
    id: 'Bahas hasil persepsi pelaksana dalam rapat unit, dan perbaiki hambatan kerja yang paling sering disebut.',
    en: 'Discuss the officers’ answers in a unit meeting, and remove the obstacles named most.',
  },
  'Persepsi pengguna': {
    id: 'Telaah jawaban pengguna per layanan, dan perbaiki dahulu yang paling banyak dikeluhkan.',
    en: 'Study the users’ answers for each service, and mend first what they complain of most.',
  },
  'Data sekunder BPS': {
    id: 'Tetapkan penanggung jawab data untuk BPS, cocokkan datanya, dan perbarui secara berkala.',
    en: 'Name who is responsible for the data that BPS uses, reconcile them, and renew them regularly.',
  },
  'Data sekunder KemenPANRB': {
    id: 'Tetapkan penanggung jawab data untuk KemenPANRB, cocokkan datanya, dan tindak lanjuti hasil evaluasinya.',
    en: 'Name who is responsible for the data that KemenPANRB uses, reconcile them, and follow up its evaluations.',
  },
  'Data sekunder Kemendagri': {
    id: 'Tetapkan penanggung jawab data untuk Kemendagri, cocokkan datanya, dan perbarui secara berkala.',
    en: 'Name who is responsible for the data that Kemendagri uses, reconcile them, and renew them regularly.',
  },
  'Data sekunder Bappenas': {
    id: 'Tetapkan penanggung jawab data untuk Bappenas, cocokkan datanya, dan perbarui secara berkala.',
    en: 'Name who is responsible for the data that Bappenas uses, reconcile them, and renew them regularly.',
  },
  'Budaya pengaduan': {
    id: 'Dorong pengguna mengadu lewat kanal resmi, jawab setiap pengaduan, dan umumkan perbaikan yang dihasilkan.',
    en: 'Encourage users to complain through official channels, answer every complaint, and announce what it changed.',
  },
  'Kepatuhan terhadap produk Ombudsman': {
    id: 'Daftar semua tindakan korektif, saran dan rekomendasi Ombudsman; jawab dan penuhi sebelum tenggatnya.',
    en: 'List all corrective actions, suggestions and recommendations of the Ombudsman; answer and comply in time.',
  },
  'Survei kepercayaan masyarakat': {
    id: 'Telaah hasil survei kepercayaan per kelompok pengguna, dan umumkan perbaikan yang dilakukan.',
    en: 'Study the trust survey by groups of users, and announce the improvements made.',
  },
};

/** For indicators of an institution's own instrument: by the form of maladministration they guard against. */
export const ACTION_FOR_FORM: Readonly<Record<MaladministrationForm, LocalText>> = {
  'penundaan berlarut': {
    id: 'Tetapkan dan pantau jangka waktu; bahas setiap keterlambatan.',
    en: 'Set and watch time limits; discuss every delay.',
  },
  'tidak memberikan pelayanan': {
    id: 'Pastikan layanan ini tersedia bagi setiap pemohon; catat dan telaah setiap penolakan.',
    en: 'See that this service is given to every applicant; record and review every refusal.',
  },
  'tidak kompeten': {
    id: 'Latih dan dampingi pelaksana, lalu uji hasilnya.',
    en: 'Train and coach the staff, then test the result.',
  },
  'penyalahgunaan wewenang': {
    id: 'Perjelas batas wewenang tiap jabatan dan awasi pelaksanaannya.',
    en: 'Make the limits of each post’s authority clear and supervise them.',
  },
  'penyimpangan prosedur': {
    id: 'Tetapkan prosedurnya, umumkan, dan periksa praktiknya secara berkala.',
    en: 'Lay down the procedure, announce it, and check practice regularly.',
  },
  'permintaan imbalan': {
    id: 'Umumkan biaya resmi dan larangan imbalan, dan tindak setiap laporan.',
    en: 'Announce official fees and the ban on rewards, and act on every report.',
  },
  'tidak patut': {
    id: 'Perbaiki sikap dan mutu layanan menurut keluhan pengguna.',
    en: 'Mend conduct and quality of service by what users complain of.',
  },
  berpihak: {
    id: 'Pastikan keputusan memakai ukuran yang sama bagi semua pihak, dan dokumentasikan alasannya.',
    en: 'Decide by the same measure for all parties, and document the reasons.',
  },
  diskriminasi: {
    id: 'Hapus hambatan bagi kelompok rentan dan sediakan layanan khusus.',
    en: 'Remove obstacles for vulnerable groups and offer special services.',
  },
  'konflik kepentingan': {
    id: 'Atur penanganan benturan kepentingan dan minta pernyataan dari pelaksana.',
    en: 'Regulate conflicts of interest and ask the staff for declarations.',
  },
};

/** Where an instrument names no known form. */
export const ACTION_OTHERWISE: LocalText = {
  id: 'Telaah penyebab capaian ini bersama pelaksana, lalu tetapkan langkah perbaikannya.',
  en: 'Study with the staff why this falls short, then decide what to do.',
};
